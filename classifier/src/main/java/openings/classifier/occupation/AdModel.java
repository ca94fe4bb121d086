package openings.classifier.occupation;

import java.util.Arrays;

/**
 * What coded advertisements teach beside the lexicon: for each ISCO-08 group that was seen, of any level, what each
 * feature says for or against it, and what words mean. The probability of unit group g is
 * {@code exp(ln p_g + Σ_n (b_n + Σ_f w_nf x_f) + 6 cos(a, g) + 4 cos(t, g))} over its sum, with p the lexicon's probability,
 * f the features of the advertisement, n the groups that g is in, and a and t the directions of the advertisement and of
 * its text alone: a multinomial logistic regression to which the lexicon is the prior, times what an embedding that has
 * learned from the same advertisements says. Immutable.
 */
final class AdModel {
    /** What the lexicon's probability is at least, so that no group is out of reach. */
    static final double LEAST = 1e-4;
    /** What the cosine of title and text together with a unit group counts, in logits ... */
    private static final float MEANING = 6;
    /** ... and that of the text alone. */
    private static final float TEXT_MEANING = 4;

    private final FeatureTable features;
    private final IscoNodes nodes;
    /** By feature, then by node. */
    private final float[] weights;

    private final float[] biases;
    private final Embedding meaning;

    AdModel(FeatureTable features, IscoNodes nodes, float[] weights, float[] biases, Embedding meaning) {
        this.features = features;
        this.nodes = nodes;
        this.weights = weights;
        this.biases = biases;
        this.meaning = meaning;
    }

    /** The probability of each unit group, given what the lexicon says. */
    double[] probabilities(OccupationCoder.Lesson advertisement) {
        double[] scores = scores(features.vector(advertisement), advertisement.unitGroups());
        float[] ofAll = meaning.groups().cosines(meaning.direction(advertisement.titleAndText()));
        float[] ofText = meaning.groups().cosines(meaning.direction(advertisement.text()));
        for (int group = 0; group < scores.length; group++) {
            scores[group] += MEANING * ofAll[group] + TEXT_MEANING * ofText[group];
        }
        return softmax(scores);
    }

    /** The same without what the advertisement means: what the weights are fit to. */
    double[] probabilities(SparseVector vector, double[] lexicon) {
        return softmax(scores(vector, lexicon));
    }

    private double[] scores(SparseVector vector, double[] lexicon) {
        double[] scores = nodes.sums(vector.times(weights, biases.clone()));
        for (int group = 0; group < scores.length; group++) {
            scores[group] += Math.log(lexicon[group] + LEAST);
        }
        return scores;
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

    Embedding meaning() {
        return meaning;
    }

    IscoNodes nodes() {
        return nodes;
    }
}
