/** What figures are measured against: one versioned file, {@code thresholds.yaml}, each value with its source. */
@NullMarked
package openings.aggregator.threshold;

import org.jspecify.annotations.NullMarked;
