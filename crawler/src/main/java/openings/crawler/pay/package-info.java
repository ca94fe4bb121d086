/**
 * Reads pay, as parts or as words, in the languages and currencies of Europe and North America: {@link
 * openings.crawler.pay.PayReader} is the front door.
 *
 * <p>A text is cut into {@link openings.crawler.pay.Token tokens}, each tagged with what its word may say ({@code words.tsv});
 * {@link openings.crawler.pay.Sums} finds amounts of money and ranges of them; {@link openings.crawler.pay.Evidence} judges
 * by the words around whether an amount is pay: by a name for pay, by period or tax where nothing else is spoken of, or because
 * {@link openings.crawler.pay.Earner someone who works} is said to get it. What is not surely pay is left out: a wrong figure is
 * worse than none. Nothing is converted to another period or currency. Adding a language is adding its words, adding a currency
 * a line in {@code currencies.tsv}.
 */
@NullMarked
package openings.crawler.pay;

import org.jspecify.annotations.NullMarked;
