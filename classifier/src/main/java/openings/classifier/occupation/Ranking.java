package openings.classifier.occupation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitle;
import org.jspecify.annotations.Nullable;

/** The scores of the 436 unit groups for one advertisement, and the title that earned each; used by one thread. */
final class Ranking {
    private static final List<Isco08> GROUPS = IscoGroups.all(4);
    private static final Map<Isco08, Integer> INDEX = index();

    private final float[] scores = new float[GROUPS.size()];
    private final @Nullable JobTitle[] titles = new JobTitle[GROUPS.size()];

    static List<Isco08> groups() {
        return GROUPS;
    }

    static int indexOf(Isco08 unitGroup) {
        Integer index = INDEX.get(unitGroup);
        if (index == null) {
            throw new IllegalArgumentException("Not a unit group of ISCO-08: " + unitGroup);
        }
        return index;
    }

    /** Gives a group the score that a title earned, if it is the highest so far. */
    void offer(int group, float score, JobTitle title) {
        if (score > scores[group]) {
            scores[group] = score;
            titles[group] = title;
        }
    }

    /** Adds to the scores of all unit groups in {@code group}. */
    void raise(Isco08 group, float bonus) {
        IntStream.range(0, scores.length)
                .filter(i -> group.contains(GROUPS.get(i)))
                .forEach(i -> scores[i] += bonus);
    }

    float score(int group) {
        return scores[group];
    }

    float best() {
        float best = 0;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        return best;
    }

    /** The lexicon's title that speaks for the best unit group within {@code group}; null if only hints do. */
    @Nullable
    JobTitle bestTitle(Isco08 group) {
        return IntStream.range(0, scores.length)
                .filter(i -> group.contains(GROUPS.get(i)))
                .boxed()
                .max(Comparator.comparingDouble(i -> scores[i]))
                .map(i -> titles[i])
                .orElse(null);
    }

    private static Map<Isco08, Integer> index() {
        Map<Isco08, Integer> index = new HashMap<>();
        GROUPS.forEach(group -> index.put(group, index.size()));
        return index;
    }
}
