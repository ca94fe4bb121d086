/** A fetched document, as it goes from fetching to keeping and extraction. */
@NullMarked
package openings.crawler.page;

import org.jspecify.annotations.NullMarked;
