/**
 * A release: an immutable, numbered directory of estimates with all that is needed to judge them. Written once by the
 * aggregator, read by the portal.
 *
 * <pre>{@code
 * try (Releases releases = Releases.in(home.resolve("releases"))) {
 *     Release latest = releases.findLatest().orElseThrow();
 *     Query nurses = Query.all().occupations("2221").regions("DK", "NL").indicators(Indicator.STOCK);
 *     latest.observations(nurses).forEach(observation -> …);
 * }
 * }</pre>
 *
 * <p>The files of {@code releases/0001}:
 *
 * <ul>
 *   <li>{@code observations.parquet}: every {@link openings.aggregator.release.Observation}, in the columns of {@code
 *       observations.csv} without the three of SDMX;
 *   <li>{@code observations.csv}: the same as SDMX-CSV 2.0;
 *   <li>{@code observations.json}: the same as JSON-stat 2.0, values and statuses sparse;
 *   <li>{@code bias.json}: {@link openings.aggregator.release.BiasReport};
 *   <li>{@code sources.json}: who the advertisements and the official figures come from, with citations;
 *   <li>{@code official.csv}: the {@link openings.aggregator.release.OfficialFigure}s used;
 *   <li>{@code release.json}: {@link openings.aggregator.release.ReleaseManifest}, written last, with the SHA-256 of
 *       every other file.
 * </ul>
 *
 * A release is written beside its place and moved there in one step, so a directory with a number is always complete.
 */
@NullMarked
package openings.aggregator.release;

import org.jspecify.annotations.NullMarked;
