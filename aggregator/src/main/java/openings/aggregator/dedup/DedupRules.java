package openings.aggregator.dedup;

import java.time.Duration;

/**
 * When two advertisements are copies of one job.
 *
 * @param nearSimilarity Jaccard similarity of texts of one employer, 0 to 1
 * @param otherEmployerSimilarity that of texts of different employers, such as an agency's copy
 * @param otherEmployerWords how many words such a text must have at least
 * @param pause how long after the end of one the other may begin
 */
public record DedupRules(
        double nearSimilarity, double otherEmployerSimilarity, int otherEmployerWords, Duration pause) {
    public DedupRules {
        if (!(nearSimilarity > 0 && nearSimilarity <= otherEmployerSimilarity && otherEmployerSimilarity <= 1)) {
            throw new IllegalArgumentException("Similarities must rise from above 0 to at most 1: " + nearSimilarity
                    + ", " + otherEmployerSimilarity);
        }
    }

    /** 0.7, and 0.9 across employers for texts of 40 words or more; up to two weeks apart. */
    public static DedupRules standard() {
        return new DedupRules(0.7, 0.9, 40, Duration.ofDays(14));
    }
}
