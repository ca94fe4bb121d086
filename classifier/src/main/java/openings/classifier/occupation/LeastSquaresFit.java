package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits weights by which the sum of a vector's weighted features is one for its own class and zero for any other: least
 * squares with a penalty on the squares of the weights, by stochastic ascent of the dual, one vector after the other
 * (Shalev-Shwartz and Zhang 2013), in a fixed order. Used by one thread.
 */
final class LeastSquaresFit {
    private static final int EPOCHS = 5;
    private static final float PENALTY = 1;
    private static final int SEED = 1;

    private final int classes;
    private final List<Taught> vectors = new ArrayList<>();
    private final float[] weights;

    private static final class Taught {
        private final SparseVector vector;
        private final int right;
        private final float step;
        /** What the vector gives to the weights of each class. */
        private final float[] dual;

        private Taught(SparseVector vector, int right, int classes) {
            this.vector = vector;
            this.right = right;
            step = 1 / (vector.square() + PENALTY);
            dual = new float[classes];
        }
    }

    LeastSquaresFit(int features, int classes) {
        this.classes = classes;
        weights = new float[features * classes];
    }

    void add(SparseVector vector, int right) {
        vectors.add(new Taught(vector, right, classes));
    }

    /** The weights by feature, then by class. */
    float[] fit() {
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(vectors, random);
            vectors.forEach(this::step);
        }
        return weights;
    }

    private void step(Taught taught) {
        float[] moves = moves(taught);
        for (int j = 0; j < classes; j++) {
            taught.dual[j] += moves[j];
        }
        SparseVector vector = taught.vector;
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.index(i) * classes;
            float value = vector.value(i);
            for (int j = 0; j < classes; j++) {
                weights[row + j] += value * moves[j];
            }
        }
    }

    private float[] moves(Taught taught) {
        float[] moves = taught.vector.times(weights, new float[classes]);
        for (int j = 0; j < classes; j++) {
            float missing = (j == taught.right ? 1 : 0) - moves[j] - PENALTY * taught.dual[j];
            moves[j] = missing * taught.step;
        }
        return moves;
    }
}
