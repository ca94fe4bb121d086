/**
 * Reads the page of an advertisement that carries no marking, by what it shows: headings, labels such as
 * <em>Location:</em> in many languages, the names of elements, the short lines beside the title, the pattern of the
 * page's name, and the densest block of text. {@link openings.crawler.structure.PageStructure} is the front door.
 *
 * <p>A page on which too little speaks of an advertisement is none: an error, a listing, a login, an article. What is not
 * told is left out, since a wrong employer does more harm than none.
 *
 * <p>The words stand in data files beside these classes: {@code labels.yaml} (labels), {@code names.yaml} (names of
 * elements) and {@code words.yaml} (all else). A language is added there.
 */
@NullMarked
package openings.crawler.structure;

import org.jspecify.annotations.NullMarked;
