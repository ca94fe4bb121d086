package openings.aggregator.country;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a country.
 *
 * @param code as NUTS writes it
 * @param name in English
 * @param currency ISO 4217 code
 * @param languages ISO 639-1 codes, the main one first
 * @param official the official vacancy series; null where there is none to read
 * @param noOfficial why there is none; null where there is one
 */
public record CountryPack(
        String code,
        String name,
        String currency,
        List<String> languages,
        @Nullable OfficialSeries official,
        @JsonProperty("no-official") @Nullable String noOfficial) {
    public CountryPack {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(currency, "currency");
        languages = List.copyOf(requireNonNull(languages, "languages"));
        if ((official == null) == (noOfficial == null)) {
            throw new IllegalArgumentException(
                    "Country pack " + code + " must have either \"official\" or \"no-official\"");
        }
    }

    /**
     * An official series of vacancies by activity.
     *
     * @param table its code at Eurostat
     * @param geo the country's code there
     * @param sizeClass {@code TOTAL}, or {@code GE10} for employers with at least ten employees
     * @param sections the activities covered, first and last section of NACE Rev. 2: {@code B-S}
     * @param differs whether it covers less than the regulation asks for, so that countries do not compare
     * @param scope what it covers, in words
     */
    public record OfficialSeries(
            String table,
            String geo,
            @JsonProperty("size-class") String sizeClass,
            String sections,
            boolean differs,
            String scope) {
        public OfficialSeries {
            requireNonNull(table, "table");
            requireNonNull(geo, "geo");
            requireNonNull(sizeClass, "size-class");
            requireNonNull(scope, "scope");
            Sections.of(sections);
        }

        /** The letters of the sections covered, in order. */
        public List<String> sectionLetters() {
            return Sections.of(sections);
        }
    }
}
