@NullMarked
package openings.crawler.feed;

import org.jspecify.annotations.NullMarked;
