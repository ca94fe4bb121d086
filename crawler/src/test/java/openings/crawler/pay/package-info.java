@NullMarked
package openings.crawler.pay;

import org.jspecify.annotations.NullMarked;
