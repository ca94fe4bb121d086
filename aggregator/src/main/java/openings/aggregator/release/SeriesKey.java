package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/**
 * A monthly series.
 *
 * @param occupation the ISCO-08 group, at any level; null stands for all occupations, written {@code TOTAL}
 * @param region the NUTS region, level 0 for a country
 */
public record SeriesKey(Indicator indicator, @Nullable Isco08 occupation, Nuts region) {
    /** The code that stands for all occupations. */
    public static final String TOTAL = "TOTAL";

    public SeriesKey {
        requireNonNull(indicator, "indicator");
        requireNonNull(region, "region");
    }

    /** The occupation's code, or {@value #TOTAL}. */
    public String occupationCode() {
        return occupation == null ? TOTAL : occupation.code();
    }
}
