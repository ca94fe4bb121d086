package openings.classifier.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic regression to examples of which a part of the logit is given, with a normal prior on all weights but
 * the first, by Newton's steps, each halved until it is one uphill. Used by one thread.
 */
public final class LogisticFit {
    private static final int MOST_STEPS = 40;
    private static final double SMALL = 1e-9;
    /** Keeps the first weight finite where all examples are alike. */
    private static final double FAINT = 1e-4;

    private final int size;
    private final double prior;
    private final List<Example> examples = new ArrayList<>();

    private static final class Example {
        private final double[] features;
        private final double given;
        private final boolean isRight;
        private final double count;

        private Example(double[] features, double given, boolean isRight, double count) {
            this.features = features;
            this.given = given;
            this.isRight = isRight;
            this.count = count;
        }
    }

    /**
     * @param size how many features an example has; the first is the constant
     * @param prior inverse of the variance that is expected of a weight
     */
    public LogisticFit(int size, double prior) {
        this.size = size;
        this.prior = prior;
    }

    /**
     * Adds an example.
     *
     * @param given part of the logit that is not to be learned
     * @param count what the example counts
     */
    public void add(double[] features, double given, boolean isRight, double count) {
        examples.add(new Example(features, given, isRight, count));
    }

    /** The weights, in the order of the features. */
    public double[] fit() {
        double[] weights = new double[size];
        double height = height(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = step(weights);
            double[] next = moved(weights, move, 1);
            double nextHeight = height(next);
            for (double share = 0.5; nextHeight < height && share > SMALL; share /= 2) {
                next = moved(weights, move, share);
                nextHeight = height(next);
            }
            if (nextHeight - height < SMALL) {
                break;
            }
            weights = next;
            height = nextHeight;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double share) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += share * move[i];
        }
        return moved;
    }

    /** The logarithm of the likelihood and the prior. */
    private double height(double[] weights) {
        double height = 0;
        for (int i = 0; i < size; i++) {
            height -= narrow(i) * weights[i] * weights[i] / 2;
        }
        for (Example one : examples) {
            double logit = one.given + dot(one.features, weights);
            height -= one.count * softplus(one.isRight ? -logit : logit);
        }
        return height;
    }

    /** {@code ln(1 + e^x)}, for any x. */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private double narrow(int weight) {
        return weight == 0 ? FAINT : prior;
    }

    /** The scalar product. */
    public static double dot(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weights[i];
        }
        return sum;
    }

    private double[] step(double[] weights) {
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            gradient[i] = -narrow(i) * weights[i];
            curvature[i][i] = narrow(i);
        }
        for (Example one : examples) {
            double logit = one.given + dot(one.features, weights);
            double probability = 1 / (1 + Math.exp(-logit));
            addExample(one, probability, gradient, curvature);
        }
        return solve(curvature, gradient);
    }

    private static void addExample(Example one, double probability, double[] gradient, double[][] curvature) {
        double pull = one.count * ((one.isRight ? 1 : 0) - probability);
        double spread = one.count * probability * (1 - probability);
        for (int i = 0; i < gradient.length; i++) {
            if (one.features[i] != 0) {
                gradient[i] += pull * one.features[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += spread * one.features[i] * one.features[j];
                }
            }
        }
    }

    /** Solves for a symmetric, positive definite matrix of which the lower half is given (Cholesky). */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        double[] solved = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solved[i] -= matrix[i][k] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solved[i] -= matrix[k][i] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        return solved;
    }
}
