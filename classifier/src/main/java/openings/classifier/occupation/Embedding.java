package openings.classifier.occupation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What texts, occupations and unit groups mean, as directions in one space: those of like meaning are near each other,
 * in whichever language they are worded. A text's direction is the sum of its grams' vectors. Learned by
 * {@link EmbeddingFit}. Immutable.
 *
 * <p>Grams share vectors by their hash, and a vector is kept in a byte a dimension and one length: half a million of 128
 * dimensions take 69 MB.
 */
public final class Embedding {
    /** Changes whenever others are learned of the same texts, or they are written otherwise. */
    static final int FORM = 1;

    /** More numbers than any has; a damaged file may name any. */
    private static final long MOST = 1 << 28;

    private static final int LARGEST = Byte.MAX_VALUE;

    /** By bucket, then by dimension, in parts of the bucket's length. */
    private final byte[] grams;

    private final float[] lengths;
    private final int dimensions;
    private final Directions concepts;
    private final Directions groups;

    private Embedding(byte[] grams, float[] lengths, Directions concepts, Directions groups) {
        this.grams = grams;
        this.lengths = lengths;
        dimensions = grams.length / lengths.length;
        this.concepts = concepts;
        this.groups = groups;
    }

    /**
     * Takes vectors that were learned.
     *
     * @param vectors of grams; their number is a power of two
     */
    static Embedding of(float[][] vectors, Directions concepts, Directions groups) {
        int dimensions = vectors[0].length;
        byte[] grams = new byte[vectors.length * dimensions];
        float[] lengths = new float[vectors.length];
        for (int bucket = 0; bucket < lengths.length; bucket++) {
            float largest = 0;
            for (float value : vectors[bucket]) {
                largest = Math.max(largest, Math.abs(value));
            }
            lengths[bucket] = largest / LARGEST;
            for (int d = 0; d < dimensions && largest > 0; d++) {
                grams[bucket * dimensions + d] = (byte) Math.round(vectors[bucket][d] / lengths[bucket]);
            }
        }
        return new Embedding(grams, lengths, concepts, groups);
    }

    /** The vector that a gram shares, of {@code buckets}, a power of two. */
    static int bucket(long gram, int buckets) {
        long spread = (gram ^ (gram >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) ((spread >>> 40) & (buckets - 1));
    }

    /** How far a gram counts that occurs so often: the square root, so that what is repeated does not drown the rest. */
    static float weight(float frequency) {
        return (float) Math.sqrt(frequency);
    }

    /** The direction of some words, of length 1; of length 0 where nothing is known of any of them. */
    public float[] direction(String words) {
        return direction(Grams.of(words));
    }

    /** The direction of a text; of length 0 where nothing is known of any of its grams. */
    float[] direction(Grams text) {
        return direction(text.bag());
    }

    float[] direction(Bag text) {
        float[] sum = new float[dimensions];
        for (int i = 0; i < text.size(); i++) {
            int bucket = bucket(text.feature(i), lengths.length);
            float weight = weight(text.frequency(i)) * lengths[bucket];
            int row = bucket * dimensions;
            for (int d = 0; d < dimensions; d++) {
                sum[d] += weight * grams[row + d];
            }
        }
        return Directions.normalised(sum);
    }

    /**
     * The same for other concepts: each the concept here whose number stands at its own number; one with a negative number
     * there has no direction.
     */
    public Embedding with(List<Integer> numbers) {
        return new Embedding(grams, lengths, concepts.chosen(numbers), groups);
    }

    /** The concepts of the lexicon that it was learned from, by number. */
    Directions concepts() {
        return concepts;
    }

    /** The unit groups, by index. */
    Directions groups() {
        return groups;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeInt(lengths.length);
        out.writeInt(concepts.count());
        out.writeInt(groups.count());
        out.writeInt(dimensions);
        out.write(grams);
        write(lengths, out);
        for (float[] vector : concepts.vectors()) {
            write(vector, out);
        }
        for (float[] vector : groups.vectors()) {
            write(vector, out);
        }
    }

    /**
     * Reads what was written.
     *
     * @throws IOException if it is damaged, or of another form than this version writes
     */
    static Embedding read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("not an embedding of this version");
        }
        int buckets = in.readInt();
        int concepts = in.readInt();
        int groups = in.readInt();
        int dimensions = in.readInt();
        boolean isWhole = Stream.of(buckets, concepts, groups)
                .allMatch(count -> count >= 0 && dimensions > 0 && (long) count * dimensions <= MOST);
        if (!isWhole || Integer.bitCount(buckets) != 1) {
            throw new IOException("a damaged embedding: of " + buckets + " grams and " + concepts + " concepts");
        }
        byte[] grams = new byte[buckets * dimensions];
        in.readFully(grams);
        return new Embedding(
                grams,
                read(buckets, in),
                Directions.of(read(concepts, dimensions, in), dimensions),
                Directions.of(read(groups, dimensions, in), dimensions));
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[][] read(int count, int dimensions, DataInputStream in) throws IOException {
        float[][] vectors = new float[count][];
        for (int i = 0; i < count; i++) {
            vectors[i] = read(dimensions, in);
        }
        return vectors;
    }

    private static float[] read(int count, DataInputStream in) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
