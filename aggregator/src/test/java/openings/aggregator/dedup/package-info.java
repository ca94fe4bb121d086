@NullMarked
package openings.aggregator.dedup;

import org.jspecify.annotations.NullMarked;
