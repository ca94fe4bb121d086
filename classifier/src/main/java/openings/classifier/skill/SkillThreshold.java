package openings.classifier.skill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.classifier.skill.SkillTraining.Judged;

/** Chooses the probability from which on a skill is given. */
final class SkillThreshold {
    private static final int LOWEST = 20;
    private static final int HIGHEST = 70;
    private static final double HUNDRED = 100;

    private SkillThreshold() {}

    /**
     * The threshold of the highest F1 among those at which precision is high enough, both means over the sets; if there
     * are none, among all. Whole hundredths.
     */
    static double of(List<Judged> judged, double leastPrecision) {
        Map<String, List<Judged>> sets =
                judged.stream().collect(Collectors.groupingBy(Judged::set, TreeMap::new, Collectors.toList()));
        List<Tried> tried = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(hundredths -> Tried.at(hundredths / HUNDRED, sets))
                .toList();
        boolean isReached = tried.stream().anyMatch(one -> one.precision() >= leastPrecision);
        return tried.stream()
                .filter(one -> !isReached || one.precision() >= leastPrecision)
                .reduce((one, other) -> other.f1() > one.f1() ? other : one)
                .map(Tried::threshold)
                .orElseThrow();
    }

    /** Means over the sets at a threshold. */
    private record Tried(double threshold, double precision, double f1) {
        static Tried at(double threshold, Map<String, List<Judged>> sets) {
            List<Pairs> pairs =
                    sets.values().stream().map(set -> Pairs.of(set, threshold)).toList();
            return new Tried(
                    threshold,
                    pairs.stream().mapToDouble(Pairs::precision).average().orElse(0),
                    pairs.stream().mapToDouble(Pairs::f1).average().orElse(0));
        }
    }

    /** Pairs of a sentence and a skill. */
    private record Pairs(long right, long given, long expected) {
        static Pairs of(List<Judged> set, double threshold) {
            long right = 0;
            long given = 0;
            long expected = 0;
            for (Judged one : set) {
                right += one.foundAt(threshold).stream()
                        .filter(one.right()::contains)
                        .count();
                given += one.foundAt(threshold).size();
                expected += one.right().size();
            }
            return new Pairs(right, given, expected);
        }

        double precision() {
            return given == 0 ? 0 : (double) right / given;
        }

        double f1() {
            return given + expected == 0 ? 0 : 2.0 * right / (given + expected);
        }
    }
}
