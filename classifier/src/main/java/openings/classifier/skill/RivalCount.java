package openings.classifier.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.classifier.skill.SkillModel.Rivals;

/** Counts what else was found at the same words of a text. */
final class RivalCount {
    private final int[] sentences;
    private final Map<Long, Set<Integer>> skillsBySpan = new HashMap<>();
    private final Map<Long, Set<Integer>> labelsBySkill = new HashMap<>();
    private final Map<Long, Set<Integer>> namedBySpan = new HashMap<>();
    /** By place: the end of the longest whole label that begins there. */
    private final int[] farthest;

    RivalCount(List<Candidate> candidates, int[] sentences) {
        this.sentences = sentences;
        farthest = new int[sentences.length];
        for (Candidate candidate : candidates) {
            skillsBySpan
                    .computeIfAbsent(span(candidate), key -> new HashSet<>())
                    .add(candidate.concept());
            labelsBySkill
                    .computeIfAbsent(skill(candidate), key -> new HashSet<>())
                    .add(candidate.label());
            if (candidate.isNamed()) {
                namedBySpan
                        .computeIfAbsent(span(candidate), key -> new HashSet<>())
                        .add(candidate.concept());
            }
            if (candidate.isWhole()) {
                farthest[candidate.first()] = Math.max(farthest[candidate.first()], candidate.last());
            }
        }
    }

    Rivals of(Candidate candidate) {
        return new Rivals(
                labelsBySkill.getOrDefault(skill(candidate), Set.of()).size(),
                skillsBySpan.getOrDefault(span(candidate), Set.of()).size(),
                isInside(candidate),
                isOutranked(candidate));
    }

    private boolean isInside(Candidate candidate) {
        if (farthest[candidate.first()] > candidate.last()) {
            return true;
        }
        int from = Math.max(0, candidate.first() - Matcher.WINDOW);
        for (int place = candidate.first() - 1; place >= from; place--) {
            if (farthest[place] >= candidate.last()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutranked(Candidate candidate) {
        Set<Integer> named = namedBySpan.getOrDefault(span(candidate), Set.of());
        return !named.isEmpty() && !named.contains(candidate.concept());
    }

    private static long span(Candidate candidate) {
        return pair(candidate.first(), candidate.last());
    }

    private long skill(Candidate candidate) {
        return pair(sentences[candidate.first()], candidate.concept());
    }

    private static long pair(int one, int other) {
        return ((long) one << Integer.SIZE) | other;
    }
}
