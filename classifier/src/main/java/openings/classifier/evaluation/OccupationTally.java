package openings.classifier.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openings.classifier.occupation.Assessment;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;

/** Counts what was right; used by one thread. */
final class OccupationTally {
    private static final int LEVELS = 4;
    private static final int BINS = 10;
    private static final List<Integer> COVERAGES = List.of(20, 40, 60, 80, 100);

    private final int[] rightAt1 = new int[LEVELS];
    private final int[] rightAt3 = new int[LEVELS];
    private final int[] rightAt5 = new int[LEVELS];
    private final List<Given> given = new ArrayList<>();
    private final List<Given> best = new ArrayList<>();
    private final Map<Isco08, List<Boolean>> byGroup = new TreeMap<>();
    private double reciprocalRanks;
    private int baselineRight;
    private boolean hasBaseline;

    private record Given(int level, double probability, boolean isRight) {}

    /**
     * Counts an advertisement.
     *
     * @param right its groups, any of which is right
     */
    void add(Set<Isco08> right, Assessment assessment) {
        for (int level = 1; level <= LEVELS; level++) {
            int rank = rank(assessment.ofLevel(level), right);
            rightAt1[level - 1] += rank < 1 ? 1 : 0;
            rightAt3[level - 1] += rank < 3 ? 1 : 0;
            rightAt5[level - 1] += rank < 5 ? 1 : 0;
        }
        List<Alternative<Isco08>> unitGroups = assessment.ofLevel(LEVELS);
        int rank = rank(unitGroups, right);
        reciprocalRanks += rank < unitGroups.size() ? 1.0 / (rank + 1) : 0;
        best.add(new Given(LEVELS, unitGroups.getFirst().probability(), rank == 0));
        right.forEach(group ->
                byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(rank == 0));
        if (assessment.coding() instanceof Coding.Coded<Isco08> coded) {
            given.add(new Given(coded.code().level(), coded.probability(), isRight(coded.code(), right)));
        }
    }

    /** Counts what the baseline found for an advertisement. */
    void addBaseline(boolean isRight) {
        hasBaseline = true;
        baselineRight += isRight ? 1 : 0;
    }

    OccupationReport report(Cost cost) {
        double all = Math.max(1, best.size());
        List<Given> unitGroups =
                given.stream().filter(one -> one.level() == LEVELS).toList();
        return new OccupationReport(
                best.size(),
                shares(rightAt1),
                shares(rightAt3),
                shares(rightAt5),
                byGroup.values().stream()
                        .mapToDouble(ads ->
                                (double) ads.stream().filter(isRight -> isRight).count() / ads.size())
                        .average()
                        .orElse(0),
                reciprocalRanks / all,
                given.size() / all,
                unitGroups.size() / all,
                shareRight(given.stream()),
                shareRight(unitGroups.stream()),
                calibrationError(best),
                calibrationError(given),
                accuracyAtCoverage(),
                hasBaseline ? baselineRight / all : Double.NaN,
                cost);
    }

    private static int rank(List<Alternative<Isco08>> groups, Set<Isco08> right) {
        int rank = 0;
        while (rank < groups.size() && !isRight(groups.get(rank).code(), right)) {
            rank++;
        }
        return rank;
    }

    private static boolean isRight(Isco08 given, Set<Isco08> right) {
        return right.stream().anyMatch(given::contains);
    }

    private List<Double> shares(int[] counts) {
        return IntStream.of(counts)
                .mapToObj(count -> (double) count / Math.max(1, best.size()))
                .toList();
    }

    private Map<Integer, Double> accuracyAtCoverage() {
        List<Given> surest = best.stream()
                .sorted(Comparator.comparingDouble(Given::probability).reversed())
                .toList();
        Map<Integer, Double> accuracies = new TreeMap<>();
        COVERAGES.forEach(coverage ->
                accuracies.put(coverage, shareRight(surest.stream().limit((long) surest.size() * coverage / 100))));
        return accuracies;
    }

    private static double shareRight(Stream<Given> some) {
        return some.mapToDouble(one -> one.isRight() ? 1 : 0).average().orElse(0);
    }

    private static double calibrationError(List<Given> some) {
        double[] distance = new double[BINS];
        some.forEach(one -> distance[Math.min(BINS - 1, (int) (one.probability() * BINS))] +=
                one.probability() - (one.isRight() ? 1 : 0));
        return IntStream.range(0, BINS)
                        .mapToDouble(bin -> Math.abs(distance[bin]))
                        .sum()
                / Math.max(1, some.size());
    }
}
