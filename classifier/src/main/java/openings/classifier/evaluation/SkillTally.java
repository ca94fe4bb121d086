package openings.classifier.evaluation;

import java.util.List;
import java.util.Set;

/** Counts skills that were found and skills that are right. Used by one thread. */
final class SkillTally {
    static final int RANKED = 5;

    private int sentences;
    private int right;
    private int given;
    private int expected;

    void add(Set<String> expected, Set<String> found) {
        sentences++;
        this.expected += expected.size();
        given += found.size();
        right += (int) found.stream().filter(expected::contains).count();
    }

    int sentences() {
        return sentences;
    }

    int expected() {
        return expected;
    }

    double precision() {
        return share(right, given);
    }

    double recall() {
        return share(right, expected);
    }

    double f1() {
        return share(2.0 * right, given + expected);
    }

    /** R-precision at 5: the right ones among the first five, divided by how many could be. */
    static double rankPrecision(Set<String> expected, List<String> ranked) {
        long right = ranked.stream().limit(RANKED).filter(expected::contains).count();
        return (double) right / Math.min(RANKED, expected.size());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
