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

    private final GramTable table = new GramTable(64);
    private long[] grams = new long[128];
    private float[] frequencies = new float[128];

    private Grams() {}

    static Grams of(List<TitleWord> words) {
        Grams grams = new Grams();
        words.forEach(word -> grams.addWord(word.word().text(), word.weight()));
        return grams;
    }

    /** The grams of a title of the lexicon, in which all words weigh the same. */
    static Grams of(String title) {
        Grams grams = new Grams();
        grams.add(title, 1);
        return grams;
    }

    /** The whole words and the beginnings of the first {@code limit} words of a text: the few grams that tell most of it. */
    static Grams stems(Words text, int limit) {
        Grams grams = new Grams();
        text.words().stream()
                .limit(limit)
                .filter(word -> word.text().length() >= SHORTEST)
                .forEach(word -> grams.addStem(word.text()));
        return grams;
    }

    /** Without any gram, to add texts to. */
    static Grams none() {
        return new Grams();
    }

    /** Adds the grams of a text, each counted {@code weight} times. */
    void add(String text, float weight) {
        Words.of(text).words().forEach(word -> addWord(word.text(), weight));
    }

    /** Adds the grams of another text to these. */
    void add(Grams other) {
        for (int i = 0; i < other.size(); i++) {
            count(other.grams[i], other.frequencies[i]);
        }
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

    /** How often each gram occurs, in the order of the grams. */
    float[] frequencies() {
        return Arrays.copyOf(frequencies, size());
    }

    /** How often each gram occurs, in halves, in the order of the grams; of texts whose words weigh a whole number each. */
    int[] halves() {
        int[] halves = new int[size()];
        Arrays.setAll(halves, i -> Math.round(frequencies[i] / WORD_WEIGHT));
        return halves;
    }

    /** The share of these grams that {@code other} has too. */
    double shareIn(Grams other) {
        int shared = 0;
        for (int i = 0; i < size(); i++) {
            shared += other.table.find(grams[i]) >= 0 ? 1 : 0;
        }
        return (double) shared / Math.max(1, size());
    }

    /** The same in less memory, to be kept. */
    Bag bag() {
        return new Bag(Arrays.copyOf(grams, size()), frequencies());
    }

    /** The numbers of these grams in a table; those that it lacks are added to it. */
    int[] numbers(GramTable known) {
        int[] numbers = new int[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.add(grams[i]);
        }
        return numbers;
    }

    /** The numbers of these grams in a table, negative for those that it lacks. */
    int[] findNumbers(GramTable known) {
        int[] numbers = new int[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.find(grams[i]);
        }
        return numbers;
    }

    private void addStem(String word) {
        count(hash(word), WORD_WEIGHT);
        String padded = ' ' + word;
        if (padded.length() >= LONGEST) {
            long hash = HASH_START;
            for (int i = 0; i < LONGEST; i++) {
                hash = (hash ^ padded.charAt(i)) * HASH_FACTOR;
            }
            count(hash, 1);
        }
    }

    private void addWord(String word, float weight) {
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
        return hash(~HASH_START, word);
    }

    /** A hash of a word that goes on from another hash (FNV-1a). */
    static long hash(long start, String word) {
        long hash = start;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * HASH_FACTOR;
        }
        return hash;
    }

    /** Counts a gram, or another feature by its hash. */
    void count(long gram, float weight) {
        int index = table.add(gram);
        if (index == grams.length) {
            grams = Arrays.copyOf(grams, 2 * index);
            frequencies = Arrays.copyOf(frequencies, 2 * index);
        }
        grams[index] = gram;
        frequencies[index] += weight;
    }
}
