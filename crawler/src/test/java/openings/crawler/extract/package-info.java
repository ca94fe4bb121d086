@NullMarked
package openings.crawler.extract;

import org.jspecify.annotations.NullMarked;
