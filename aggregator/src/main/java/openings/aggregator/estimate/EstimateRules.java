package openings.aggregator.estimate;

import static java.util.Objects.requireNonNull;

/**
 * How estimates are made.
 *
 * @param replicates how many bootstrap replicates the intervals rest on, at least 100
 */
public record EstimateRules(ListingRules listing, int replicates) {
    public EstimateRules {
        requireNonNull(listing, "listing");
        if (replicates < 100) {
            throw new IllegalArgumentException("A 95 % interval needs 100 replicates or more, not " + replicates);
        }
    }

    /** The standard listing rules and 200 replicates. */
    public static EstimateRules standard() {
        return new EstimateRules(ListingRules.standard(), 200);
    }
}
