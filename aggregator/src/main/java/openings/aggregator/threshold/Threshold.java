package openings.aggregator.threshold;

import java.util.Locale;

/** What figures are measured against; the values and where they are from stand in {@code thresholds.yaml}. */
public enum Threshold {
    MINIMUM_ADVERTISEMENTS,
    MINIMUM_EMPLOYERS,
    DOMINANCE_OF_ONE,
    DOMINANCE_OF_TWO,
    CV_WARNING,
    CV_WITHHELD,
    EFFECTIVE_SAMPLE,
    DESIGN_EFFECT_WARNING,
    DESIGN_EFFECT_SEVERE,
    OVER_REPRESENTED_WARNING,
    OVER_REPRESENTED_SEVERE,
    UNDER_REPRESENTED_WARNING,
    UNDER_REPRESENTED_SEVERE,
    COVERAGE_THIN,
    COVERAGE_OVER_WARNING,
    COVERAGE_OVER_SEVERE,
    TOP_SOURCE,
    BROKEN_SOURCES,
    LONG_LIVED_DAYS,
    LONG_LIVED_SHARE,
    BENCHMARK_AGE_QUARTERS,
    UNSURE_CODING_SHARE,
    AGENCY_SHARE,
    CALIBRATION_ADVERTISEMENTS;

    /** Its name in {@code thresholds.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
