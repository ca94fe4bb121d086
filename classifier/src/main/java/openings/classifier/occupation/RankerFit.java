package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns what each feature counts, from titles and advertisements that people coded: the weights under which the right
 * concepts are most probable among the likeliest ones, by gradient ascent with the steps of Adam (Kingma and Ba 2015).
 * What a set counts does not depend on its size. Used by one thread.
 */
public final class RankerFit {
    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final int CANDIDATES = 60;
    private static final int STEPS = 300;
    private static final double FIRST_RATE = 0.3;
    private static final double PENALTY = 3e-5;
    private static final double MOMENTUM = 0.9;
    private static final double SQUARES = 0.99;

    private final List<List<Example>> sets = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    /** The features of an example's candidates and which of them are right. */
    private static final class Example {
        private final float[][] features;
        private final boolean[] isRight;

        private Example(float[][] features, boolean[] isRight) {
            this.features = features;
            this.isRight = isRight;
        }
    }

    /**
     * Begins a set; the examples that follow are of it.
     *
     * @param share what it counts
     */
    public void beginSet(double share) {
        shares.add(share);
        sets.add(new ArrayList<>());
    }

    /** Adds an example, unless none of its likely concepts is right: nothing can be learned of it. */
    void add(Ranker ranker, Query query, IntPredicate isRight) {
        Features features = ranker.features(query);
        float[] scores = ranker.scores(features);
        int[] candidates = IntStream.range(0, ranker.concepts().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(concept -> -scores[concept]))
                .limit(CANDIDATES)
                .mapToInt(Integer::intValue)
                .toArray();
        if (Arrays.stream(candidates).anyMatch(isRight)) {
            float[][] chosen = new float[candidates.length][FEATURES.size()];
            boolean[] right = new boolean[candidates.length];
            for (int i = 0; i < candidates.length; i++) {
                for (int j = 0; j < FEATURES.size(); j++) {
                    chosen[i][j] = features.of(FEATURES.get(j))[candidates[i]];
                }
                right[i] = isRight.test(candidates[i]);
            }
            sets.getLast().add(new Example(chosen, right));
        }
    }

    /** The weights that suit all sets best. */
    public Weights fit() {
        int size = FEATURES.size();
        double[] weights = new double[size];
        double[] momentum = new double[size];
        double[] squares = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights);
            double rate = FIRST_RATE * (1 - (double) step / (STEPS + 1));
            for (int j = 0; j < size; j++) {
                momentum[j] = MOMENTUM * momentum[j] + (1 - MOMENTUM) * gradient[j];
                squares[j] = SQUARES * squares[j] + (1 - SQUARES) * gradient[j] * gradient[j];
                double mean = momentum[j] / (1 - Math.pow(MOMENTUM, step));
                double spread = Math.sqrt(squares[j] / (1 - Math.pow(SQUARES, step)));
                weights[j] += rate * mean / (spread + 1e-9);
            }
        }
        return Weights.of(
                IntStream.range(0, size).boxed().collect(Collectors.toMap(FEATURES::get, j -> (float) weights[j])));
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            gradient[j] = -PENALTY * weights[j];
        }
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < sets.size(); i++) {
            for (Example example : sets.get(i)) {
                ascend(example, weights, shares.get(i) / all / sets.get(i).size(), gradient);
            }
        }
        return gradient;
    }

    /** Adds the gradient of the logarithm of the right concepts' probability. */
    private static void ascend(Example example, double[] weights, double share, double[] gradient) {
        double[] odds = odds(example, weights);
        double all = 0;
        double right = 0;
        for (int i = 0; i < odds.length; i++) {
            all += odds[i];
            right += example.isRight[i] ? odds[i] : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            double pull = share * ((example.isRight[i] ? odds[i] / right : 0) - odds[i] / all);
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += pull * example.features[i][j];
            }
        }
    }

    private static double[] odds(Example example, double[] weights) {
        double[] scores = new double[example.features.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                scores[i] += weights[j] * example.features[i][j];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        return Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
    }
}
