package openings.classifier.language;

/** A log-probability per known sequence of letters and language, in a byte each. Not changed once it is filled. */
final class GramRows {
    private final long[] keys;
    private final int[] rows;
    private final byte[] values;
    private final int languages;
    private final float steps;

    /**
     * Rows for these sequences.
     *
     * @param steps in how many steps a unit of the logarithm is kept
     */
    GramRows(long[] grams, int languages, float steps) {
        this.languages = languages;
        this.steps = steps;
        keys = new long[Integer.highestOneBit(grams.length + 1) << 2];
        rows = new int[keys.length];
        values = new byte[grams.length * languages];
        for (int row = 0; row < grams.length; row++) {
            int slot = GramCounts.slot(keys, grams[row]);
            keys[slot] = grams[row];
            rows[slot] = row;
        }
    }

    /** The row of a sequence; -1 where it is not known. */
    int find(long gram) {
        int slot = GramCounts.slot(keys, gram);
        return gram != 0 && keys[slot] == gram ? rows[slot] : -1;
    }

    void set(int row, int language, double logarithm) {
        values[row * languages + language] = (byte) Math.max(Byte.MIN_VALUE, Math.round(logarithm * steps));
    }

    /** Adds a row to the scores; none where the row is negative. */
    void add(int row, double[] scores) {
        if (row >= 0) {
            float step = 1 / steps;
            int first = row * languages;
            for (int language = 0; language < languages; language++) {
                scores[language] += step * values[first + language];
            }
        }
    }
}
