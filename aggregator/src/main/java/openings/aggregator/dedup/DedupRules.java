package openings.aggregator.dedup;

import java.time.Duration;

/**
 * When two advertisements that agree in title, region and place are copies of one job.
 *
 * @param sameEmployer how much of the shorter text must stand in the longer where the employer is the same, 0 to 1
 * @param otherEmployer that where the employers differ, as they do in an agency's copy
 * @param enoughWords how many words a text must have to be told by; shorter ones of different employers are never taken
 *     for copies
 * @param pause how long after the end of one the other may begin
 */
public record DedupRules(double sameEmployer, double otherEmployer, int enoughWords, Duration pause) {
    public DedupRules {
        if (!(sameEmployer > 0 && sameEmployer <= otherEmployer && otherEmployer <= 1)) {
            throw new IllegalArgumentException(
                    "Parts of a text must rise from above 0 to at most 1: " + sameEmployer + ", " + otherEmployer);
        }
    }

    /** 0.7, and 0.75 across employers for texts of 40 words or more; up to two weeks apart. */
    public static DedupRules standard() {
        return new DedupRules(0.7, 0.75, 40, Duration.ofDays(14));
    }
}
