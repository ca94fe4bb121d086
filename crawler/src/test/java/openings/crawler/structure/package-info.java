@NullMarked
package openings.crawler.structure;

import org.jspecify.annotations.NullMarked;
