package openings.classifier.language;

import java.util.Arrays;

/**
 * Counts sequences of letters per language. A sequence is a number: its last letter in the lowest ten bits, the one
 * before it in the next, so that what it ends in is what is left of it without its highest letter. Used by one thread.
 */
final class GramCounts {
    private static final int BITS_PER_LETTER = 10;

    private final int languages;
    private long[] keys = new long[1 << 16];
    private float[][] counts = new float[1 << 16][];
    private int size;

    GramCounts(int languages) {
        this.languages = languages;
    }

    void add(long gram, int language, float weight) {
        if (2 * size > keys.length) {
            grow();
        }
        row(gram)[language] += weight;
    }

    private float[] row(long gram) {
        int slot = slot(keys, gram);
        if (keys[slot] == 0) {
            keys[slot] = gram;
            counts[slot] = new float[languages];
            size++;
        }
        return counts[slot];
    }

    private float[] find(long gram) {
        return counts[slot(keys, gram)];
    }

    private void grow() {
        long[] oldKeys = keys;
        float[][] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new float[2 * oldKeys.length][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Where a sequence is kept, or would be. */
    static int slot(long[] keys, long gram) {
        int mask = keys.length - 1;
        int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * The probability of each sequence's last letter after the ones before it.
     *
     * @param novelty how much the different letters that were seen speak for unseen ones
     * @param unseen the probability of a letter that was never seen
     * @param steps in how many steps a unit of the logarithm is kept
     */
    GramRows probabilities(float novelty, float unseen, float steps) {
        GramCounts all = new GramCounts(languages);
        GramCounts kinds = new GramCounts(languages);
        sumUp(all, kinds);
        long[] inOrder = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        GramRows rows = new GramRows(inOrder, languages, steps);
        float[] known = new float[inOrder.length * languages];
        for (int i = 0; i < inOrder.length; i++) {
            long gram = inOrder[i];
            int shorter = rows.find(withoutFirst(gram));
            long before = gram >>> BITS_PER_LETTER;
            float[] count = find(gram);
            float[] sum = all.row(before + 1);
            float[] different = kinds.row(before + 1);
            for (int language = 0; language < languages; language++) {
                float lower = shorter < 0 || before == 0 ? unseen : known[shorter * languages + language];
                float mass = novelty * different[language];
                float total = sum[language] + mass;
                float probability = total == 0 ? lower : (count[language] + mass * lower) / total;
                known[i * languages + language] = probability;
                rows.set(i, language, Math.log(probability));
            }
        }
        return rows;
    }

    /** Per beginning how often anything follows and how many different letters do; keys one higher, since 0 is no key. */
    private void sumUp(GramCounts all, GramCounts kinds) {
        for (int slot = 0; slot < keys.length; slot++) {
            long before = (keys[slot] >>> BITS_PER_LETTER) + 1;
            for (int language = 0; keys[slot] != 0 && language < languages; language++) {
                float count = counts[slot][language];
                if (count > 0) {
                    all.add(before, language, count);
                    kinds.add(before, language, 1);
                }
            }
        }
    }

    private static long withoutFirst(long gram) {
        int highest = (Long.SIZE - 1 - Long.numberOfLeadingZeros(gram)) / BITS_PER_LETTER;
        return gram & ((1L << (highest * BITS_PER_LETTER)) - 1);
    }
}
