/**
 * What the benchmarks work on, made by us from word lists of this package and the lexicon's job titles: {@link
 * openings.benchmarks.workload.Advertisements} in Danish, Dutch and English, and the {@link
 * openings.benchmarks.workload.Pages} that show them. The same numbers in give the same workload out.
 */
@NullMarked
package openings.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
