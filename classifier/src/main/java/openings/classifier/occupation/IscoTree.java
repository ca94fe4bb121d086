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
 * Turns scores of unit groups into a coding. The probability of group g is {@code exp(β s_g) / (exp(β s_0) + Σ exp(β
 * s_h))}: a softmax in which s_0 stands for "none of these", so that a weak best score stays improbable. A parent's
 * probability is the sum of its children's.
 */
final class IscoTree {
    /** How much a difference in score counts; fitted, with {@link #NONE}, on Polish advertisements and MELO titles. */
    private static final double BETA = 9;

    private static final double NONE = 0.7;
    /** A higher one leaves more advertisements uncoded without making the others more often right. */
    private static final double THRESHOLD = 0.4;
    /** Two major groups that differ by less are about equal. */
    private static final double TIE = 0.1;

    private static final double WORTH_NAMING = 0.02;
    private static final int MAX_ALTERNATIVES = 5;
    /** The best score of a title of which no more is known than single syllables. */
    private static final double UNKNOWN = 0.2;

    private static final List<Isco08> ALL = IscoGroups.all();
    /** For each unit group the places of itself and its ancestors in {@link #ALL}. */
    private static final int[][] PATHS = paths();

    private final Ranking ranking;
    private final double[] probabilities = new double[ALL.size()];

    IscoTree(Ranking ranking) {
        this.ranking = ranking;
        double[] odds = IntStream.range(0, PATHS.length)
                .mapToDouble(i -> ranking.score(i) <= 0 ? 0 : Math.exp(BETA * ranking.score(i)))
                .toArray();
        double sum = Math.exp(BETA * NONE);
        for (double odd : odds) {
            sum += odd;
        }
        for (int i = 0; i < odds.length; i++) {
            for (int group : PATHS[i]) {
                probabilities[group] += odds[i] / sum;
            }
        }
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
        if (ranking.bestTitleScore() < UNKNOWN) {
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
        return Ranking.groups().stream()
                .map(group -> IntStream.rangeClosed(1, 4)
                        .map(level -> places.getOrDefault(group.atLevel(level), -1))
                        .toArray())
                .toArray(int[][]::new);
    }
}
