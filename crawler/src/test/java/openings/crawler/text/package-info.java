@NullMarked
package openings.crawler.text;

import org.jspecify.annotations.NullMarked;
