package openings.portal.view;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Observation.Figures;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust;
import openings.aggregator.release.Trust.Grade;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is published: rounded to whole vacancies, the same for every format, page and language.
 *
 * @param estimate null where it is withheld
 */
public record Figure(
        SeriesKey series,
        YearMonth period,
        @Nullable Estimate estimate,
        Observation.Basis basis,
        Beside beside,
        Trust trust) {
    /** By occupation, all of them first, then region, then month. */
    public static final Comparator<Figure> ORDER = Comparator.<Figure, Boolean>comparing(
                    f -> f.series().occupation() != null)
            .thenComparing(f -> f.series().occupationCode())
            .thenComparing(f -> f.series().region())
            .thenComparing(Figure::period);

    public Figure {
        requireNonNull(series, "series");
        requireNonNull(period, "period");
        requireNonNull(basis, "basis");
        requireNonNull(beside, "beside");
        requireNonNull(trust, "trust");
    }

    /** The published form of an observation. */
    public static Figure of(Observation seen) {
        return new Figure(
                seen.series(),
                seen.period(),
                seen.figures() == null || seen.trust().grade() == Grade.D ? null : Estimate.of(seen.figures()),
                seen.basis(),
                Beside.of(seen.comparison()),
                seen.trust());
    }

    /** Whether there is no number to show. */
    public boolean withheld() {
        return estimate == null;
    }

    /**
     * The number at each step, and the range of the last one.
     *
     * @param value vacancies, weighted to official statistics
     * @param low lower end of the 95 % interval of {@code value}
     * @param high upper end of the 95 % interval of {@code value}
     * @param raw advertisements as collected
     * @param deduplicated distinct vacancies among them
     * @param variation coefficient of variation of {@code value}, to three decimals
     */
    public record Estimate(long value, long low, long high, long raw, long deduplicated, double variation) {
        static Estimate of(Figures figures) {
            return new Estimate(
                    Math.round(figures.weighted()),
                    Math.round(figures.low()),
                    Math.round(figures.high()),
                    Math.round(figures.raw()),
                    Math.round(figures.deduplicated()),
                    Math.round(figures.coefficientOfVariation() * 1000) / 1000.0);
        }

        /** Whether the ranges share a value, so that nothing can be said on which is larger. */
        public boolean overlaps(Estimate other) {
            return low <= other.high && other.low <= high;
        }
    }

    /**
     * How the figure stands beside official statistics, rounded to two decimals where it is a ratio.
     *
     * @param official vacancies; null where there is no figure
     * @param source of the official figure, or the reason why there is none, in English
     * @param coverage distinct advertisements over vacancies; null where unknown
     * @param representationRatio above 1 means over-advertised; null where unknown
     */
    public record Beside(
            @Nullable Long official,
            String source,
            @Nullable Double coverage,
            @Nullable Double representationRatio) {
        static Beside of(Observation.Comparison comparison) {
            Double official = comparison.official();
            return new Beside(
                    official == null ? null : Math.round(official),
                    comparison.officialSource(),
                    rounded(comparison.coverage()),
                    rounded(comparison.representationRatio()));
        }

        private static @Nullable Double rounded(@Nullable Double ratio) {
            return ratio == null ? null : Rounding.twoDecimals(ratio);
        }
    }
}
