package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.classifier.occupation.OccupationCoder.Candidate;
import openings.contract.code.Isco08;

/** How probable the concepts of a lexicon are for one advertisement: a softmax of their scores. Immutable. */
final class Ranking {
    private final GroupedConcepts concepts;
    private final double[] probabilities;
    private final NamesAround names;

    Ranking(GroupedConcepts concepts, float[] scores, NamesAround names) {
        this.concepts = concepts;
        this.names = names;
        probabilities = new double[scores.length];
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
    }

    /** Over 0 to 1; all together 1. */
    double probability(int concept) {
        return probabilities[concept];
    }

    /** The numbers of the concepts, the most probable first, of equals the lowest first. */
    IntStream ordered() {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(concept -> -probabilities[concept]))
                .mapToInt(Integer::intValue);
    }

    /**
     * The most probable concepts once more is known of the groups.
     *
     * @param groups the probability of each unit group
     */
    List<Candidate> likely(double[] groups, int limit) {
        double[] before = unitGroups();
        List<Candidate> likely = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            int group = concepts.group(i);
            if (group >= 0 && before[group] > 0) {
                double probability = probabilities[i] / before[group] * groups[group];
                if (probability >= IscoTree.WORTH_NAMING) {
                    likely.add(new Candidate(concepts.concept(i), Math.min(1, probability)));
                }
            }
        }
        likely.sort(Comparator.comparingDouble(candidate -> -candidate.probability()));
        return List.copyOf(likely.subList(0, Math.min(limit, likely.size())));
    }

    /** The probability of each unit group: the sum of those of its concepts. */
    double[] unitGroups() {
        double[] groups = new double[GroupedConcepts.groups().size()];
        for (int i = 0; i < probabilities.length; i++) {
            if (concepts.group(i) >= 0) {
                groups[concepts.group(i)] += probabilities[i];
            }
        }
        return groups;
    }

    /** How near the nearest of all names is to the title, as a cosine. */
    double nearest() {
        return names.best();
    }

    /** The name that speaks for the best unit group within {@code group}; none if only the text does. */
    Optional<String> findName(Isco08 group) {
        double[] groups = unitGroups();
        return IntStream.range(0, groups.length)
                .filter(i -> group.contains(GroupedConcepts.groups().get(i)))
                .boxed()
                .max(Comparator.comparingDouble(i -> groups[i]))
                .flatMap(names::findName);
    }
}
