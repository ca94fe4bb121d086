/**
 * Items that a page marks for machines, whatever the notation: JSON-LD, microdata, RDFa. {@link
 * openings.crawler.markup.Markup} is the front door; it gives all of them the shape of JSON-LD: an object whose {@code
 * @type} and {@code @id} say what it is, with values, lists and other objects as properties.
 *
 * <p>Microdata is read as the <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML standard</a> says, RDFa
 * as <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite 1.1</a> with {@code about}, {@code rel} and {@code content} of
 * RDFa Core. What is meant differs from what is written in three places: a link that is a name or title says it by its
 * text and not by its address; running text keeps its HTML; and JSON that is broken is mended as far as it can be told
 * what it was to be.
 */
@NullMarked
package openings.crawler.markup;

import org.jspecify.annotations.NullMarked;
