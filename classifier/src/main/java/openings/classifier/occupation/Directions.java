package openings.classifier.occupation;

import java.util.List;

/** Directions of things that texts are compared with, each of length 1. Immutable. */
final class Directions {
    private static final int STRIDE = 2;

    private final int count;
    /**
     * By dimension, then by thing: loops over things that all begin at the same place of their arrays are what the
     * compiler makes several steps at once of.
     */
    private final float[][] values;

    private Directions(int count, float[][] values) {
        this.count = count;
        this.values = values;
    }

    /** The directions of vectors; one of length 0 stays so. */
    static Directions of(float[][] vectors, int dimensions) {
        float[][] values = new float[dimensions][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            float[] direction = normalised(vectors[i].clone());
            for (int d = 0; d < dimensions; d++) {
                values[d][i] = direction[d];
            }
        }
        return new Directions(vectors.length, values);
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
    Directions chosen(List<Integer> numbers) {
        float[][] chosen = new float[values.length][numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            for (int d = 0; d < values.length && number >= 0; d++) {
                chosen[d][i] = values[d][number];
            }
        }
        return new Directions(numbers.size(), chosen);
    }

    /** By thing, as {@link #of} takes them. */
    float[][] vectors() {
        float[][] vectors = new float[count][values.length];
        for (int d = 0; d < values.length; d++) {
            for (int i = 0; i < count; i++) {
                vectors[i][d] = values[d][i];
            }
        }
        return vectors;
    }

    /** The cosine of each with another direction, of an even number of dimensions. */
    float[] cosines(float[] direction) {
        float[] cosines = new float[count];
        for (int d = 0; d < direction.length; d += STRIDE) {
            add(cosines, direction[d], values[d], direction[d + 1], values[d + 1]);
        }
        return cosines;
    }

    /** Two dimensions at once: the sums go to memory and back half as often. */
    private static void add(float[] sums, float first, float[] firsts, float second, float[] seconds) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += first * firsts[i] + second * seconds[i];
        }
    }
}
