package openings.classifier.occupation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.taxonomy.IscoGroups;

/**
 * Turns the probabilities of unit groups into a coding: a parent's probability is the sum of its children's, and each
 * level is calibrated.
 */
final class IscoTree {
    /** A higher one leaves more advertisements uncoded without making the others more often right. */
    private static final double THRESHOLD = 0.4;
    /** Two major groups that differ by less are about equal. */
    private static final double TIE = 0.1;

    static final double WORTH_NAMING = 0.02;
    private static final int MAX_ALTERNATIVES = 5;
    /** The nearest name of a title of which no more is known than single syllables. */
    private static final double UNKNOWN = 0.2;

    private static final List<Isco08> ALL = IscoGroups.all();
    /** For each unit group the places of itself and its ancestors in {@link #ALL}. */
    private static final int[][] PATHS = paths();

    private final double nearest;
    private final double[] probabilities = new double[ALL.size()];

    /**
     * Sums up.
     *
     * @param unitGroups the probability of each unit group
     * @param calibration makes the sums true
     * @param nearest how near the nearest name is to the title
     */
    IscoTree(double[] unitGroups, Calibration calibration, double nearest) {
        this.nearest = nearest;
        for (int i = 0; i < unitGroups.length; i++) {
            for (int group : PATHS[i]) {
                probabilities[group] += unitGroups[i];
            }
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = calibration.of(ALL.get(i).level(), probabilities[i]);
        }
        for (int[] path : PATHS) {
            for (int level = 1; level < path.length; level++) {
                probabilities[path[level]] = Math.min(probabilities[path[level]], probabilities[path[level - 1]]);
            }
        }
    }

    /** All groups of all levels, the most probable first, of equals the lowest code. */
    List<Alternative<Isco08>> groups() {
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Alternative<>(ALL.get(i), probability(i)))
                .sorted(Comparator.<Alternative<Isco08>>comparingDouble(Alternative::probability)
                        .reversed()
                        .thenComparing(Alternative::code))
                .toList();
    }

    /** Whether a group is as probable as one that is given must be. */
    boolean isSure(Alternative<Isco08> group) {
        return group.probability() >= THRESHOLD;
    }

    /** The most probable group of a level. */
    Optional<Alternative<Isco08>> best(int level) {
        return IntStream.range(0, probabilities.length)
                .filter(i -> ALL.get(i).level() == level)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(i -> probabilities[i])
                        .thenComparing(Comparator.reverseOrder()))
                .map(i -> new Alternative<>(ALL.get(i), probability(i)));
    }

    /** The coding, without evidence, and all groups. */
    Assessment assessment() {
        return new Assessment(
                findDecision().map(group -> coded(group, List.of())).orElseGet(this::uncoded), groups());
    }

    /** The deepest group that is sure enough; its ancestors are too, as none is less sure than its child. */
    Optional<Isco08> findDecision() {
        return IntStream.range(0, probabilities.length)
                .filter(i -> probabilities[i] >= THRESHOLD)
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> ALL.get(i).level())
                        .thenComparingDouble(i -> probabilities[i])
                        .thenComparing(Comparator.reverseOrder()))
                .map(ALL::get);
    }

    Coding<Isco08> coded(Isco08 code, List<Evidence> evidence) {
        return new Coding.Coded<>(code, probability(ALL.indexOf(code)), alternatives(Optional.of(code)), evidence);
    }

    Coding<Isco08> uncoded() {
        return new Coding.Uncoded<>(reason(), alternatives(Optional.empty()));
    }

    private Reason reason() {
        if (nearest < UNKNOWN) {
            return Reason.UNKNOWN_WORDS;
        }
        List<Double> majors = IntStream.range(0, probabilities.length)
                .filter(i -> ALL.get(i).level() == 1)
                .mapToObj(this::probability)
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean isTie = majors.get(0) >= TIE && majors.get(0) - majors.get(1) < TIE;
        return isTie ? Reason.AMBIGUOUS : Reason.UNSURE;
    }

    private List<Alternative<Isco08>> alternatives(Optional<Isco08> chosen) {
        return IntStream.range(0, probabilities.length)
                .filter(i -> probabilities[i] >= WORTH_NAMING && ALL.get(i).level() == 4)
                .mapToObj(i -> new Alternative<>(ALL.get(i), probability(i)))
                .filter(alternative -> !chosen.equals(Optional.of(alternative.code())))
                .sorted(Comparator.<Alternative<Isco08>>comparingDouble(Alternative::probability)
                        .reversed()
                        .thenComparing(Alternative::code))
                .limit(MAX_ALTERNATIVES)
                .toList();
    }

    /** Sums of many small numbers may exceed 1 by a rounding error. */
    private double probability(int group) {
        return Math.min(1, probabilities[group]);
    }

    private static int[][] paths() {
        Map<Isco08, Integer> places = new HashMap<>();
        ALL.forEach(group -> places.put(group, places.size()));
        return GroupedConcepts.groups().stream()
                .map(group -> IntStream.rangeClosed(1, 4)
                        .map(level -> places.getOrDefault(group.atLevel(level), -1))
                        .toArray())
                .toArray(int[][]::new);
    }
}
