@NullMarked
package openings.crawler.fetch;

import org.jspecify.annotations.NullMarked;
