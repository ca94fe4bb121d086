package openings.classifier.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each language was seen to use a word. Not changed once it is filled. */
final class KnownWords {
    /** How much of what a language says is words that were seen, the rest being spelled anew. */
    private static final double SHARE = 0.3;

    private static final int BITS_OF_COUNT = 24;

    private final Map<String, int[]> counts = new HashMap<>();
    private final long[] totals;

    KnownWords(int languages) {
        totals = new long[languages];
    }

    /** Adds a word that this language was not given before; at most 127 languages. */
    void add(String word, int language, int count) {
        int entry = language << BITS_OF_COUNT | count;
        int[] known = counts.get(word);
        int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = entry;
        counts.put(word, more);
        totals[language] += count;
    }

    /** In how many languages the word is known. */
    int languagesOf(String word) {
        int[] known = counts.get(word);
        return known == null ? 0 : known.length;
    }

    /**
     * Turns the probability of spelling a word into that of saying it: log(s c/n + (1 - s) p) for a language that was seen
     * to say it c times in n words and spells it with probability p.
     *
     * @param logarithms of the probability of its letters per language; changed
     */
    void add(String word, double[] logarithms) {
        int[] known = counts.get(word);
        if (known == null) {
            return;
        }
        for (int language = 0; language < logarithms.length; language++) {
            logarithms[language] += Math.log(1 - SHARE);
        }
        for (int entry : known) {
            int language = entry >>> BITS_OF_COUNT;
            double share = SHARE * (entry & ((1 << BITS_OF_COUNT) - 1)) / totals[language];
            logarithms[language] = Math.log(share + Math.exp(logarithms[language]));
        }
    }
}
