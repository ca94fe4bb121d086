package openings.contract.posting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates and conditions as the source gives them.
 *
 * @param datePosted when the source says it was first advertised; null where it does not
 * @param validThrough when the source says it ends; null where it does not
 * @param employmentType as worded or coded by the source: contract, hours
 * @param jobLocationType as worded by the source: remote, hybrid; null where it says nothing
 * @param baseSalary pay, where it is stated
 * @param totalJobOpenings how many people are sought, at least 1; null where the source does not say
 */
public record Terms(
        @Nullable Instant datePosted,
        @Nullable Instant validThrough,
        List<String> employmentType,
        @Nullable String jobLocationType,
        @Nullable MonetaryAmount baseSalary,
        @Nullable Integer totalJobOpenings) {
    public Terms {
        employmentType = List.copyOf(employmentType);
        if (totalJobOpenings != null && totalJobOpenings < 1) {
            throw new IllegalArgumentException("Openings below 1: " + totalJobOpenings);
        }
    }

    /** Nothing is stated. */
    public static Terms unstated() {
        return new Terms(null, null, List.of(), null, null, null);
    }
}
