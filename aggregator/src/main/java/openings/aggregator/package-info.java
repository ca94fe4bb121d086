/**
 * The aggregator: takes in what happened to classified advertisements and makes releases of vacancies by occupation,
 * region and month, each figure with its interval, its official comparator or the reason why there is none, its flags
 * and its grade.
 *
 * <pre>{@code
 * try (Aggregator aggregator = Aggregator.open(home, AggregatorConfig.standard(), sources, clock, metrics)) {
 *     aggregator.accept(event);
 *     aggregator.flush();
 *     Release release = aggregator.release();
 * }
 * }</pre>
 *
 * <p>An advertisement goes through these packages:
 *
 * <ol>
 *   <li>{@code ledger}: when each advertisement was listed, its codes and fingerprints;
 *   <li>{@code dedup}: which advertisements are copies of one job;
 *   <li>{@code official}: official vacancies to calibrate to, described by {@code country} packs;
 *   <li>{@code estimate}: stock and flow, weights, intervals;
 *   <li>{@code trust}: flags, grades, and what is withheld, by the values of {@code threshold};
 *   <li>{@code release}: the numbered directory, the only thing that others read.
 * </ol>
 *
 * In its home stand {@code ledger.duckdb}, {@code vintages} and {@code releases}.
 */
@NullMarked
package openings.aggregator;

import org.jspecify.annotations.NullMarked;
