/**
 * From a fetched page or feed to advertisements. {@link openings.crawler.extract.Extractor} is the front door: it takes
 * a {@link openings.crawler.page.Page} and hands over {@link openings.crawler.extract.Extracted} values, an
 * advertisement or the reason why there is none. Nothing is thrown, whatever the bytes.
 *
 * <p>On a page the surest goes first: what it marks for machines ({@link openings.crawler.markup}: JSON-LD, then
 * microdata, then RDFa), then the {@link openings.crawler.extract.SiteTemplate} of the site, then its structure ({@link
 * openings.crawler.structure}). A template fills what the marking lacks; the structure fills what a template lacks, but
 * nothing of what is marked, since a wrong value does more harm than none. Records of feeds are read by their names, see
 * {@link openings.crawler.feed}. Nothing is made up: what a source does not say stays null. E-mail addresses and phone
 * numbers are taken out before anything leaves this package.
 *
 * <p>A listing leads to advertisements by sitemaps, by feeds that only tease, and by links that look like advertisements; it
 * goes on forward only, and ends at a page without any.
 */
@NullMarked
package openings.crawler.extract;

import org.jspecify.annotations.NullMarked;
