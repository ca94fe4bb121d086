package openings.aggregator;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import openings.aggregator.dedup.DedupRules;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.estimate.EstimateRules;
import org.jspecify.annotations.Nullable;

/**
 * How the aggregator works.
 *
 * @param limits what the ledger may use of the machine
 * @param dedup when advertisements are copies
 * @param estimate how estimates are made
 * @param eurostat base address of Eurostat's dissemination API; null to do without official statistics
 * @param simulated whether the advertisements come from the demo world
 */
public record AggregatorConfig(
        DuckDb.Limits limits,
        DedupRules dedup,
        EstimateRules estimate,
        @Nullable URI eurostat,
        boolean simulated) {
    public AggregatorConfig {
        requireNonNull(limits, "limits");
        requireNonNull(dedup, "dedup");
        requireNonNull(estimate, "estimate");
    }

    /** The defaults of every part, real advertisements, and no official statistics. */
    public static AggregatorConfig standard() {
        return new AggregatorConfig(
                DuckDb.Limits.standard(), DedupRules.standard(), EstimateRules.standard(), null, false);
    }

    public AggregatorConfig withEurostat(@Nullable URI base) {
        return new AggregatorConfig(limits, dedup, estimate, base, simulated);
    }

    public AggregatorConfig withSimulated(boolean isSimulated) {
        return new AggregatorConfig(limits, dedup, estimate, eurostat, isSimulated);
    }
}
