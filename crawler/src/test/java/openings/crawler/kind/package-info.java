@NullMarked
package openings.crawler.kind;

import org.jspecify.annotations.NullMarked;
