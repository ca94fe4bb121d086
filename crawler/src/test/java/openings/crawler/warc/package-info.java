@NullMarked
package openings.crawler.warc;

import org.jspecify.annotations.NullMarked;
