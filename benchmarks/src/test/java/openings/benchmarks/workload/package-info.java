/** Holds the workload to what it says it is. */
@NullMarked
package openings.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
