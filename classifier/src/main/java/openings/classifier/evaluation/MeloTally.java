package openings.classifier.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.classifier.evaluation.MeloReport.OfSet;
import openings.classifier.occupation.Concept;
import openings.classifier.occupation.OccupationCoder.Candidate;
import openings.contract.code.Isco08;

/** Counts what was right in one set; used by one thread. */
final class MeloTally {
    private static final int GROUPS = 5;
    private static final int MINOR = 3;
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";

    private int titles;
    private double reciprocalRanks;
    private double baseline;
    private int right1;
    private int right5;
    private int right10;
    private int unitGroup1;
    private int unitGroup5;
    private int minorGroup1;

    /**
     * Counts a title.
     *
     * @param ranking all concepts, the most probable first
     * @param right URIs of the right ones
     * @param groups the unit groups of the right ones
     * @param search the baseline's concepts, best first
     */
    void add(List<Candidate> ranking, Set<String> right, Set<Isco08> groups, List<String> search) {
        titles++;
        int rank = 0;
        while (rank < ranking.size() && !right.contains(uri(ranking.get(rank).concept()))) {
            rank++;
        }
        reciprocalRanks += rank < ranking.size() ? 1.0 / (rank + 1) : 0;
        right1 += rank < 1 ? 1 : 0;
        right5 += rank < 5 ? 1 : 0;
        right10 += rank < 10 ? 1 : 0;
        int found = 0;
        while (found < search.size() && !right.contains(search.get(found))) {
            found++;
        }
        baseline += found < search.size() ? 1.0 / (found + 1) : 0;
        addGroups(ranking, groups);
    }

    private void addGroups(List<Candidate> ranking, Set<Isco08> groups) {
        Map<Isco08, Double> probabilities = new LinkedHashMap<>();
        ranking.stream()
                .filter(candidate -> candidate.concept().group().level() == 4)
                .forEach(candidate ->
                        probabilities.merge(candidate.concept().group(), candidate.probability(), Double::sum));
        List<Isco08> best = probabilities.entrySet().stream()
                .sorted(Map.Entry.<Isco08, Double>comparingByValue().reversed())
                .limit(GROUPS)
                .map(Map.Entry::getKey)
                .toList();
        if (!best.isEmpty()) {
            unitGroup1 += isRight(best.getFirst(), groups) ? 1 : 0;
            unitGroup5 += best.stream().anyMatch(group -> isRight(group, groups)) ? 1 : 0;
            Isco08 minor = best.getFirst().atLevel(MINOR);
            minorGroup1 += groups.stream().anyMatch(group -> group.contains(minor) || minor.contains(group)) ? 1 : 0;
        }
    }

    /** Whether the group is right, or in one that is. */
    private static boolean isRight(Isco08 group, Set<Isco08> groups) {
        return groups.stream().anyMatch(right -> right.contains(group));
    }

    /** The URI of an occupation, or of the group that a concept is. */
    static String uri(Concept concept) {
        return concept.occupation() == null
                ? ISCO + concept.group()
                : concept.occupation().code();
    }

    OfSet report(String name, int unknown) {
        double all = Math.max(1, titles);
        return new OfSet(
                name,
                titles,
                reciprocalRanks / all,
                right1 / all,
                right5 / all,
                right10 / all,
                unitGroup1 / all,
                unitGroup5 / all,
                minorGroup1 / all,
                baseline / all,
                unknown);
    }
}
