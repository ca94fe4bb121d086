package openings.aggregator.dedup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All advertisements, grouped by job.
 *
 * @param clusters in the order of their ids
 * @param links how many links of each reason hold them together
 */
public record Clusters(List<Cluster> clusters, Map<Reason, Long> links) {
    public Clusters {
        clusters = List.copyOf(clusters);
        links = Map.copyOf(links);
    }

    /** Why two advertisements are taken for one job. */
    public enum Reason {
        /** Same title, employer, region and text. */
        SAME_TEXT,
        /** Same title, employer and region on different sources, where each source has it once. */
        SAME_HEADLINE,
        /** Same employer, alike in title and text. */
        NEAR_TEXT,
        /** Another employer's name, as an agency gives its own, but the same text nearly to the letter. */
        NEAR_TEXT_OTHER_EMPLOYER
    }

    static Map<Reason, Long> noLinks() {
        Map<Reason, Long> links = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            links.put(reason, 0L);
        }
        return links;
    }
}
