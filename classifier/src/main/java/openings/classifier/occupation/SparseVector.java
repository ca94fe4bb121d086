package openings.classifier.occupation;

import java.util.Arrays;

/** A vector of which few places are not zero; used by one thread while things are added. */
final class SparseVector {
    private static final float TINY = 1e-6f;
    /** Probabilities below it are not told from zero. */
    private static final double UNLIKELY = 0.0025;

    private int[] indexes = new int[64];
    private float[] values = new float[64];
    private int size;

    /**
     * Adds features of one kind, those that a table knows: ln(1 + frequency) times the inverse document frequency.
     *
     * @param length of what is added
     */
    void add(Bag features, GramTable known, float[] idfs, float length) {
        int first = size;
        float square = TINY;
        for (int i = 0; i < features.size(); i++) {
            int index = known.find(features.feature(i));
            if (index >= 0) {
                float value = (float) Math.log1p(features.frequency(i)) * idfs[index];
                append(index, value);
                square += value * value;
            }
        }
        for (int i = first; i < size; i++) {
            values[i] *= length / (float) Math.sqrt(square);
        }
    }

    /**
     * Adds the square roots of probabilities, a vector of a length of one.
     *
     * @param first index of the first
     * @param length that it is made
     */
    void add(double[] probabilities, int first, float length) {
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= UNLIKELY) {
                append(first + i, length * (float) Math.sqrt(probabilities[i]));
            }
        }
    }

    private void append(int index, float value) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        indexes[size] = index;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int index(int i) {
        return indexes[i];
    }

    float value(int i) {
        return values[i];
    }

    /** The square of its length. */
    float square() {
        float square = 0;
        for (int i = 0; i < size; i++) {
            square += values[i] * values[i];
        }
        return square;
    }

    /**
     * Adds to sums what this vector times a matrix is.
     *
     * @param matrix row by row, one for each place of the vector, each as long as the sums
     * @return the sums
     */
    float[] times(float[] matrix, float[] sums) {
        for (int i = 0; i < size; i++) {
            int row = indexes[i] * sums.length;
            float value = values[i];
            for (int j = 0; j < sums.length; j++) {
                sums[j] += value * matrix[row + j];
            }
        }
        return sums;
    }
}
