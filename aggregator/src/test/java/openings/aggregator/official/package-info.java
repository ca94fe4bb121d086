@NullMarked
package openings.aggregator.official;

import org.jspecify.annotations.NullMarked;
