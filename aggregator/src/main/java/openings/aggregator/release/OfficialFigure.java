package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Vacancies of an activity in a country and quarter, as official statistics give them.
 *
 * @param cell table and key of the figure, for example {@code jvs_q_nace2:Q.NSA.J.TOTAL.JOBVAC.NL}
 * @param country as NUTS writes it
 * @param nace the section's letter of NACE Rev. 2, or a range of them such as {@code B-S}
 * @param vacancies not seasonally adjusted; null where it is missing or confidential
 * @param flag Eurostat's flags as published, for example {@code p} or {@code bu}; possibly empty
 */
public record OfficialFigure(
        String cell,
        String country,
        String nace,
        Quarter quarter,
        @Nullable Double vacancies,
        String flag) {
    public OfficialFigure {
        requireNonNull(cell, "cell");
        requireNonNull(country, "country");
        requireNonNull(nace, "nace");
        requireNonNull(quarter, "quarter");
        requireNonNull(flag, "flag");
        if (vacancies != null && !(vacancies >= 0)) {
            throw new IllegalArgumentException("Not a number of vacancies: " + vacancies + " in " + cell);
        }
    }

    /** Whether it can be calibrated to: present, neither confidential nor of low reliability. */
    public boolean usable() {
        return vacancies != null && flag.indexOf('c') < 0 && flag.indexOf('u') < 0;
    }
}
