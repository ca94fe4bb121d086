package openings.classifier.language;

import java.util.Arrays;
import java.util.List;
import openings.contract.taxonomy.JobTitles;

/**
 * How likely each language is to have written a word: the probability of each letter after the up to {@value #ORDER} - 1
 * before it, smoothed by those of shorter beginnings (Witten and Bell 1991, "The zero-frequency problem", method C), mixed
 * with how often the language uses the word. Immutable and thread-safe.
 */
final class LetterModel {
    static final int ORDER = 5;

    private static final char EDGE = ' ';
    /** How much unseen letters are expected, in times of the different ones that were seen. */
    private static final float NOVELTY = 2;
    /** Letters that there are, for the probability of one that was never seen. */
    private static final float ALPHABET = 200;
    /** Log-probabilities are kept in steps of an eighth. */
    private static final float STEPS = 8;
    /** A word that comes up more often counts no more for its letters. */
    private static final float MOST = 3;

    /** A word that is known in so many languages says little of any. */
    static final int INTERNATIONAL = 5;

    private static final int BITS_PER_LETTER = 10;

    private final List<String> languages;
    /** By character: its number from 1 in the order of learning; 0 for letters of no language. */
    private final short[] letters = new short[Character.MAX_VALUE + 1];

    private short lastLetter;
    private final GramRows rows;
    private final KnownWords known;

    private LetterModel(TrainingWords words) {
        languages = words.languages();
        known = new KnownWords(languages.size());
        GramCounts counts = new GramCounts(languages.size());
        for (int language = 0; language < languages.size(); language++) {
            int index = language;
            words.forEach(languages.get(language), (word, weight) -> count(counts, word, index, weight));
        }
        rows = counts.probabilities(NOVELTY, 1 / ALPHABET, STEPS);
    }

    /** Learns from the lexicon and what ships beside it; takes some tenths of a second. */
    static LetterModel learn(JobTitles lexicon) {
        return new LetterModel(TrainingWords.of(lexicon));
    }

    /** ISO 639-1 codes, in the order of the scores. */
    List<String> languages() {
        return languages;
    }

    private void count(GramCounts counts, String word, int language, float weight) {
        if (weight >= 1) {
            known.add(word, language, (int) weight);
        }
        float counted = Math.min(weight, MOST);
        int[] ids = ids(word, true);
        for (int end = 1; end < ids.length; end++) {
            long gram = 0;
            for (int length = 1; length <= Math.min(ORDER, end + 1); length++) {
                gram |= (long) ids[end - length + 1] << (BITS_PER_LETTER * (length - 1));
                counts.add(gram, language, counted);
            }
        }
    }

    /** Adds, for each language, the logarithm of the probability that it wrote this word. */
    void score(String word, double[] scores) {
        double[] own = new double[scores.length];
        int[] ids = ids(word, false);
        for (int end = 1; end < ids.length; end++) {
            rows.add(longestKnown(ids, end), own);
        }
        known.add(word, own);
        Arrays.setAll(scores, language -> scores[language] + own[language]);
    }

    /** In how many languages the word is known. */
    int languagesOf(String word) {
        return known.languagesOf(word);
    }

    /** The row of the longest sequence of letters up to {@code end} that was seen in any language; -1 for none. */
    private int longestKnown(int[] ids, int end) {
        long gram = 0;
        int found = -1;
        for (int length = 1; length <= Math.min(ORDER, end + 1); length++) {
            gram |= (long) ids[end - length + 1] << (BITS_PER_LETTER * (length - 1));
            int row = rows.find(gram);
            if (row < 0) {
                return found;
            }
            found = row;
        }
        return found;
    }

    /** The word's letters as numbers from 1, an edge at both ends; 0 for letters of no language. */
    private int[] ids(String word, boolean isLearning) {
        int[] ids = new int[word.length() + 2];
        Arrays.setAll(ids, i -> id(i == 0 || i > word.length() ? EDGE : word.charAt(i - 1), isLearning));
        return ids;
    }

    private int id(char letter, boolean isLearning) {
        if (isLearning && letters[letter] == 0) {
            letters[letter] = ++lastLetter;
        }
        return letters[letter];
    }
}
