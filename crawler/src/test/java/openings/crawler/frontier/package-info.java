@NullMarked
package openings.crawler.frontier;

import org.jspecify.annotations.NullMarked;
