package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a series, with all that is needed to judge it.
 *
 * @param figures null where disclosure control or the grade withholds them
 */
public record Observation(
        SeriesKey series,
        YearMonth period,
        @Nullable Figures figures,
        Basis basis,
        Comparison comparison,
        Trust trust) {
    public Observation {
        requireNonNull(series, "series");
        requireNonNull(period, "period");
        requireNonNull(basis, "basis");
        requireNonNull(comparison, "comparison");
        requireNonNull(trust, "trust");
    }

    /**
     * The same quantity at each step of the way from advertisements to vacancies.
     *
     * @param raw advertisements as they were collected
     * @param deduplicated distinct vacancies among them, copies of one job linked
     * @param weighted vacancies, calibrated to official statistics
     * @param low lower end of the 95 % interval of {@code weighted}
     * @param high upper end of the 95 % interval of {@code weighted}
     */
    public record Figures(double raw, double deduplicated, double weighted, double low, double high) {
        public Figures {
            if (!(raw >= 0 && deduplicated >= 0 && weighted >= 0 && low <= weighted && weighted <= high)) {
                throw new IllegalArgumentException("Not figures with an interval: raw " + raw + ", deduplicated "
                        + deduplicated + ", weighted " + weighted + " within " + low + " to " + high);
            }
        }

        /** Standard error over {@code weighted}, read from the interval as if it were normal; 0 where nothing is. */
        public double coefficientOfVariation() {
            return weighted == 0 ? 0 : (high - low) / (2 * 1.96 * weighted);
        }
    }

    /**
     * What a figure rests on.
     *
     * @param advertisements distinct vacancies seen in the cell in the month (0 where withheld by disclosure control)
     * @param employers distinct employers among them
     * @param sources distinct sources among them
     * @param topSourceShare share of the source with the most of them, over 0 to 1; what several carry counts for each
     *     in part
     * @param effectiveSampleSize Kish's effective sample size
     */
    public record Basis(
            long advertisements, long employers, int sources, double topSourceShare, double effectiveSampleSize) {}

    /**
     * How a figure stands beside official statistics.
     *
     * @param official the official figure for the same group, region and period; null where there is none
     * @param officialSource table and cell it is from, or, where there is none, the reason why
     * @param coverage deduplicated over official or weighted vacancies; null where neither is known
     * @param representationRatio the group's share among deduplicated advertisements over its share among weighted
     *     vacancies: above 1 means over-advertised; null where unknown
     */
    public record Comparison(
            @Nullable Double official,
            String officialSource,
            @Nullable Double coverage,
            @Nullable Double representationRatio) {
        public Comparison {
            requireNonNull(officialSource, "officialSource");
        }
    }
}
