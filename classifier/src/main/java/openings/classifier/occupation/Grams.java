package openings.classifier.occupation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character 3- to 5-grams of words, each word with a blank before and behind it, and the words themselves, with how
 * often they occur. Grams see through inflection, compounds and typing errors; whole words keep short words apart.
 */
final class Grams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final float WORD_WEIGHT = 1.5f;
    private static final int MAX_WORD_LENGTH = 40;

    private Grams() {}

    static Map<String, Float> of(List<TitleWord> words) {
        Map<String, Float> grams = new HashMap<>();
        words.forEach(word -> add(grams, word.word().text(), word.weight()));
        return grams;
    }

    private static void add(Map<String, Float> grams, String word, float weight) {
        String padded = ' ' + word.substring(0, Math.min(word.length(), MAX_WORD_LENGTH)) + ' ';
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= padded.length(); start++) {
                grams.merge(padded.substring(start, start + length), weight, Float::sum);
            }
        }
        grams.merge(word, WORD_WEIGHT * weight, Float::sum);
    }
}
