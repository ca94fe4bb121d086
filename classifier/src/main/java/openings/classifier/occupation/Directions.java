package openings.classifier.occupation;

import java.util.List;

/** Directions of things that texts are compared with, each of length 1. Immutable. */
final class Directions {
    private static final int STRIDE = 4;

    private final int count;
    /** By dimension, then by thing: so that the loops over things run over neighbours in memory. */
    private final float[] values;

    private Directions(int count, float[] values) {
        this.count = count;
        this.values = values;
    }

    /** The directions of vectors, which stand one after the other; one of length 0 stays so. */
    static Directions of(float[] vectors, int dimensions) {
        int count = vectors.length / dimensions;
        float[] values = new float[vectors.length];
        for (int i = 0; i < count; i++) {
            float square = 0;
            for (int d = 0; d < dimensions; d++) {
                square += vectors[i * dimensions + d] * vectors[i * dimensions + d];
            }
            float length = square == 0 ? 1 : (float) Math.sqrt(square);
            for (int d = 0; d < dimensions; d++) {
                values[d * count + i] = vectors[i * dimensions + d] / length;
            }
        }
        return new Directions(count, values);
    }

    /** The direction of one vector, which is changed for it; one of length 0 stays so. */
    static float[] normalised(float[] vector) {
        float square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return vector;
    }

    int count() {
        return count;
    }

    /** Those of some numbers, in their order; for a negative number one of length 0. */
    Directions chosen(List<Integer> numbers, int dimensions) {
        float[] chosen = new float[dimensions * numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            for (int d = 0; d < dimensions && number >= 0; d++) {
                chosen[d * numbers.size() + i] = values[d * count + number];
            }
        }
        return new Directions(numbers.size(), chosen);
    }

    /** One after the other, as {@link #of} takes them. */
    float[] vectors() {
        float[] vectors = new float[values.length];
        int dimensions = count == 0 ? 0 : values.length / count;
        for (int i = 0; i < count; i++) {
            for (int d = 0; d < dimensions; d++) {
                vectors[i * dimensions + d] = values[d * count + i];
            }
        }
        return vectors;
    }

    /** The cosine of each with another direction, of a multiple of four dimensions. */
    float[] cosines(float[] direction) {
        float[] cosines = new float[count];
        for (int d = 0; d < direction.length; d += STRIDE) {
            int row = d * count;
            add(cosines, direction[d], direction[d + 1], direction[d + 2], direction[d + 3], row);
        }
        return cosines;
    }

    /** Four dimensions at once: the sums go to memory and back a fourth as often. */
    private void add(float[] sums, float first, float second, float third, float fourth, int row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += first * values[row + i]
                    + second * values[row + count + i]
                    + third * values[row + 2 * count + i]
                    + fourth * values[row + 3 * count + i];
        }
    }
}
