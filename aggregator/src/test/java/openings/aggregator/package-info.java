@NullMarked
package openings.aggregator;

import org.jspecify.annotations.NullMarked;
