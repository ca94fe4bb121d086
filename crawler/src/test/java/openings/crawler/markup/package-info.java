@NullMarked
package openings.crawler.markup;

import org.jspecify.annotations.NullMarked;
