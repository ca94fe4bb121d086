/**
 * How well advertisements are read out of what boards publish. {@link
 * openings.app.evaluation.extraction.ExtractionEvaluation} is the front door.
 *
 * <p>The data are folders, one a case, at any depth:
 *
 * <pre>
 * &lt;case&gt;/page.html        a page of an advertisement, or
 *        response.json    the answer of an API (or response.xml), or
 *        feed.xml         a feed (or feed.json, feed.csv)
 *        site.yaml        where needed: the keys of one site of a sites file (kind, country, source-type, template ...);
 *                         all may be absent. A page is taken for kind html; of what make an answer or feed is,
 *                         is told by its look
 *        expected.json    what a right reading gives
 * </pre>
 *
 * <p>{@code expected.json} holds an object, a list of objects where the document has several advertisements, or either
 * under {@code postings}. An empty list or null says that the document holds none. Only the fields that are present are
 * checked; null or an empty value says that nothing must be found. Names are those of schema.org or the usual synonyms
 * ({@code fields.yaml} beside these classes lists them); a name that is not known is reported, never passed over. A place
 * may be a text, an object of address parts, or a list of either; pay an object ({@code min}, {@code max}, {@code
 * currency}, {@code period}, or schema.org's shape), a number or a text.
 *
 * <p>Texts are compared without case, accents and punctuation; employers also without legal form; dates by day; places by
 * what both name; contract and hours by their words or by the categories that the classifier gives them; pay by value.
 */
@NullMarked
package openings.app.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
