package openings.classifier.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words of labels that are spelled much like a word of another language ({@code cartografie}, {@code
 * cartography}): by the Dice coefficient of their three-letter parts, letters that languages exchange made alike.
 * Immutable and thread-safe.
 */
final class Spellings {
    private static final int GRAM = 3;
    private static final int SHORTEST = 5;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> stems = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> byGram = new HashMap<>();

    Spellings(Labels labels) {
        labels.words().forEach((word, number) -> {
            if (word.length() >= SHORTEST && labels.stemOf(number) >= 0) {
                Set<String> grams = grams(word);
                grams.forEach(gram ->
                        byGram.computeIfAbsent(gram, key -> new ArrayList<>()).add(words.size()));
                words.add(word);
                stems.add(labels.stemOf(number));
                sizes.add(grams.size());
            }
        });
    }

    /** The stems of words at least so much alike, each with how much. */
    Map<Integer, Double> like(String word, double least) {
        if (word.length() < SHORTEST) {
            return Map.of();
        }
        Set<String> grams = grams(word);
        Map<Integer, Integer> shared = new HashMap<>();
        grams.forEach(gram -> byGram.getOrDefault(gram, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum)));
        Map<Integer, Double> like = new HashMap<>();
        shared.forEach((at, count) -> {
            double dice = 2.0 * count / (grams.size() + sizes.get(at));
            if (dice >= least) {
                like.merge(stems.get(at), dice, Math::max);
            }
        });
        return like;
    }

    private static Set<String> grams(String word) {
        String alike = "^"
                + word.replace("ph", "f")
                        .replace("th", "t")
                        .replace("rh", "r")
                        .replace("ck", "k")
                        .replace('c', 'k')
                        .replace('y', 'i')
                        .replace('z', 's')
                        .replace("ij", "i")
                        .replace("aa", "a")
                        .replace("ee", "e")
                        .replace("oo", "o")
                        .replace("uu", "u")
                        .replace("ie", "i")
                        .replace("isk", "ik")
                        .replace("isch", "ik")
                + "$";
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= alike.length(); i++) {
            grams.add(alike.substring(i, i + GRAM));
        }
        return grams;
    }
}
