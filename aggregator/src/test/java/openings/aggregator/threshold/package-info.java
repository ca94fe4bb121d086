@NullMarked
package openings.aggregator.threshold;

import org.jspecify.annotations.NullMarked;
