/**
 * From a fetched page or feed to advertisements. {@link openings.crawler.extract.Extractor} is the front door: it takes
 * a {@link openings.crawler.page.Page} and hands over {@link openings.crawler.extract.Extracted} values, an
 * advertisement or the reason why there is none. Nothing is thrown, whatever the bytes.
 *
 * <p>On a page the surest marking wins: JSON-LD, then microdata, then RDFa, then the structure of the page (headings,
 * labels such as <em>Location:</em>, typical class names). Records of feeds are read by their names, see
 * {@link openings.crawler.feed}. Nothing is made up: what a source does not say stays null. E-mail addresses and phone
 * numbers are taken out before anything leaves this package.
 */
@NullMarked
package openings.crawler.extract;

import org.jspecify.annotations.NullMarked;
