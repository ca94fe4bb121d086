package openings.classifier.occupation;

import java.util.Arrays;
import java.util.List;
import openings.classifier.text.Words;

/**
 * The character 3- to 5-grams of words, each word with a blank before and behind it, and the words themselves, with how
 * often they occur. Grams see through inflection, compounds and typing errors; whole words keep short words apart. A
 * gram is known by a 64-bit hash, in which a collision is as good as impossible.
 */
final class Grams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final float WORD_WEIGHT = 0.5f;
    private static final int MAX_WORD_LENGTH = 40;
    /** Offset basis and prime of FNV-1a, 64 bits. */
    private static final long HASH_START = 0xcbf29ce484222325L;

    private static final long HASH_FACTOR = 0x100000001b3L;

    private final GramTable table = new GramTable(128);
    private long[] grams = new long[128];
    private float[] frequencies = new float[128];

    private Grams() {}

    static Grams of(List<TitleWord> words) {
        Grams grams = new Grams();
        words.forEach(word -> grams.add(word.word().text(), word.weight()));
        return grams;
    }

    /** The grams of a title of the lexicon, in which all words weigh the same. */
    static Grams of(String title) {
        Grams grams = new Grams();
        Words.of(title).words().forEach(word -> grams.add(word.text(), 1));
        return grams;
    }

    int size() {
        return table.size();
    }

    long gram(int index) {
        return grams[index];
    }

    /** How often the gram occurs, each time counted by its word's weight. */
    float frequency(int index) {
        return frequencies[index];
    }

    /** The share of these grams that {@code other} has too. */
    double shareIn(Grams other) {
        int shared = 0;
        for (int i = 0; i < size(); i++) {
            shared += other.table.find(grams[i]) >= 0 ? 1 : 0;
        }
        return (double) shared / Math.max(1, size());
    }

    private void add(String word, float weight) {
        String padded = ' ' + word.substring(0, Math.min(word.length(), MAX_WORD_LENGTH)) + ' ';
        for (int start = 0; start + SHORTEST <= padded.length(); start++) {
            long hash = HASH_START;
            for (int end = start; end < Math.min(padded.length(), start + LONGEST); end++) {
                hash = (hash ^ padded.charAt(end)) * HASH_FACTOR;
                if (end - start + 1 >= SHORTEST) {
                    count(hash, weight);
                }
            }
        }
        count(hash(word), WORD_WEIGHT * weight);
    }

    private static long hash(String word) {
        long hash = ~HASH_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * HASH_FACTOR;
        }
        return hash;
    }

    private void count(long gram, float weight) {
        int index = table.add(gram);
        if (index == grams.length) {
            grams = Arrays.copyOf(grams, 2 * index);
            frequencies = Arrays.copyOf(frequencies, 2 * index);
        }
        grams[index] = gram;
        frequencies[index] += weight;
    }
}
