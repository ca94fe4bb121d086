package openings.classifier.occupation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitle;
import org.jspecify.annotations.Nullable;

/** The scores of the 436 unit groups for one advertisement, and the title that earned each; used by one thread. */
final class Ranking {
    private static final List<Isco08> GROUPS = IscoGroups.all(4);
    private static final Map<Isco08, Integer> INDEX = index();

    /** What a group's second best title counts, the best counting 1. */
    private static final float SECOND_TITLE = 0.15f;

    private final float[] best = new float[GROUPS.size()];
    private final float[] second = new float[GROUPS.size()];
    private final float[] bonus = new float[GROUPS.size()];
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

    /** Lets a title speak for its group with the score that it earned. */
    void offer(int group, float score, JobTitle title) {
        JobTitle leading = titles[group];
        if (score > best[group]) {
            second[group] = best[group];
            best[group] = score;
            titles[group] = title;
        } else if (score > second[group] && leading != null && !leading.title().equals(title.title())) {
            second[group] = score;
        }
    }

    /** Adds to the scores of all unit groups in {@code group}. */
    void raise(Isco08 group, float addition) {
        IntStream.range(0, bonus.length)
                .filter(i -> group.contains(GROUPS.get(i)))
                .forEach(i -> bonus[i] += addition);
    }

    /** The mean of the group's two best titles, the best counting most, and what hints added; 0 if nothing speaks for it. */
    float score(int group) {
        return (best[group] + SECOND_TITLE * second[group]) / (1 + SECOND_TITLE) + bonus[group];
    }

    /** The highest score of a title. */
    float bestTitleScore() {
        float highest = 0;
        for (float score : best) {
            highest = Math.max(highest, score);
        }
        return highest;
    }

    boolean isEmpty() {
        return IntStream.range(0, best.length).noneMatch(i -> score(i) > 0);
    }

    /** The lexicon's title that speaks for the best unit group within {@code group}; none if only hints do. */
    Optional<JobTitle> findTitle(Isco08 group) {
        return IntStream.range(0, best.length)
                .filter(i -> group.contains(GROUPS.get(i)))
                .boxed()
                .max(Comparator.comparingDouble(this::score))
                .flatMap(i -> Optional.ofNullable(titles[i]));
    }

    private static Map<Isco08, Integer> index() {
        Map<Isco08, Integer> index = new HashMap<>();
        GROUPS.forEach(group -> index.put(group, index.size()));
        return index;
    }
}
