package openings.aggregator;

import java.util.List;
import java.util.Map;
import openings.aggregator.dedup.Clusters;
import openings.aggregator.ledger.SourceCount;

/**
 * What the aggregator knows.
 *
 * @param postings distinct advertisements
 * @param spells times during which one was listed
 * @param clusters distinct jobs among them
 * @param duplicateLinks why advertisements were taken for one job, and how often
 * @param sources every source, also those of which nothing is known yet, in the order of their ids
 */
public record AggregatorStatus(
        long postings,
        long spells,
        long clusters,
        Map<Clusters.Reason, Long> duplicateLinks,
        List<SourceCount> sources) {
    public AggregatorStatus {
        duplicateLinks = Map.copyOf(duplicateLinks);
        sources = List.copyOf(sources);
    }
}
