package openings.classifier.occupation;

import java.util.Arrays;

/**
 * What coded advertisements teach beside the lexicon: for each ISCO-08 group that was seen, of any level, what each
 * feature says for or against it. The probability of unit group g is {@code exp(ln p_g + Σ_n (b_n + Σ_f w_nf x_f))} over
 * its sum, with p the lexicon's probability, f the features of the advertisement and of the
 * lexicon's answer, and n the groups that g is in: a multinomial logistic regression to which the lexicon is the prior.
 * Immutable.
 */
final class AdModel {
    /** What the lexicon's probability is at least, so that no group is out of reach. */
    static final double LEAST = 1e-4;

    private final FeatureTable features;
    private final IscoNodes nodes;
    /** By feature, then by node. */
    private final float[] weights;

    private final float[] biases;

    AdModel(FeatureTable features, IscoNodes nodes, float[] weights, float[] biases) {
        this.features = features;
        this.nodes = nodes;
        this.weights = weights;
        this.biases = biases;
    }

    /** The probability of each unit group, given what the lexicon says. */
    double[] probabilities(OccupationCoder.Lesson advertisement) {
        return probabilities(features.vector(advertisement), advertisement.unitGroups());
    }

    double[] probabilities(SparseVector vector, double[] lexicon) {
        double[] scores = nodes.sums(vector.times(weights, biases.clone()));
        for (int group = 0; group < scores.length; group++) {
            scores[group] += Math.log(lexicon[group] + LEAST);
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] odds =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(odd -> odd / sum).toArray();
    }

    float[] weights() {
        return weights.clone();
    }

    float[] biases() {
        return biases.clone();
    }

    FeatureTable features() {
        return features;
    }

    IscoNodes nodes() {
        return nodes;
    }
}
