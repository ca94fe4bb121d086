@NullMarked
package openings.crawler;

import org.jspecify.annotations.NullMarked;
