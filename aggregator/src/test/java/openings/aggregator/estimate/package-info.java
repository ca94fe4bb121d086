@NullMarked
package openings.aggregator.estimate;

import org.jspecify.annotations.NullMarked;
