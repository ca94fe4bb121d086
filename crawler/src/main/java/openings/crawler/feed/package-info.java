/**
 * Feeds of any make, one record at a time. XML (StAX, without DTDs and external entities), JSON and CSV all become
 * {@link openings.crawler.feed.Node} trees, of which only one is held in memory; which element or array holds the
 * records is found out from the names in it.
 */
@NullMarked
package openings.crawler.feed;

import org.jspecify.annotations.NullMarked;
