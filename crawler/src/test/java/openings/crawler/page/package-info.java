@NullMarked
package openings.crawler.page;

import org.jspecify.annotations.NullMarked;
