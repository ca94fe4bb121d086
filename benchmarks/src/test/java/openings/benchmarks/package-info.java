/** Holds the benchmarks to what they say they measure. */
@NullMarked
package openings.benchmarks;

import org.jspecify.annotations.NullMarked;
