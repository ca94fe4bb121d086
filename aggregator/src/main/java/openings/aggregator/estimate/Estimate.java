package openings.aggregator.estimate;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import openings.aggregator.release.Observation.Basis;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.release.Observation.Figures;
import openings.aggregator.release.SeriesKey;

/**
 * An estimate before it is judged; not for publication.
 *
 * @param makeup what the jobs behind it are made up of
 * @param benchmark what its calibration rests on
 * @param unfinished whether the month was not over when advertisements were last collected
 */
public record Estimate(
        SeriesKey series,
        YearMonth period,
        Figures figures,
        Basis basis,
        Comparison comparison,
        Makeup makeup,
        BenchmarkState benchmark,
        boolean unfinished) {
    public Estimate {
        requireNonNull(series, "series");
        requireNonNull(period, "period");
        requireNonNull(figures, "figures");
        requireNonNull(basis, "basis");
        requireNonNull(comparison, "comparison");
        requireNonNull(makeup, "makeup");
        requireNonNull(benchmark, "benchmark");
    }
}
