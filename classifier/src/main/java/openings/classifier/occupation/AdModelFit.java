package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import openings.contract.taxonomy.JobTitle;

/**
 * Fits a model to coded advertisements: the groups of all levels together by stochastic gradient ascent of the likelihood
 * with the steps of AdaGrad (Duchi et al. 2011), the unit groups one by one by least squares, and an embedding of titles
 * and texts. What the three say is added: they err on different advertisements. In a fixed order: the same advertisements
 * give the same model. Used by one thread.
 */
final class AdModelFit {
    private static final int EPOCHS = 5;
    private static final float RATE = 0.1f;
    /** By how much each step takes a weight back towards zero. */
    private static final float DECAY = 1e-3f;

    private static final float FIRST_SQUARE = 1e-6f;
    private static final int SEED = 1;
    /** What the weights of the least squares count. */
    private static final float LEAST_SQUARES = 6;
    /** By how much, in logits, a unit group that was seen is likelier than one that was not. */
    private static final float SEEN = 1.2f;

    private static final int DIMENSIONS = 96;
    private static final int BUCKETS = 1 << 19;

    private final List<JobTitle> titles;
    private final List<Taught> advertisements = new ArrayList<>();

    /**
     * Begins.
     *
     * @param titles of which the unit groups are known beside those of the advertisements
     */
    AdModelFit(List<JobTitle> titles) {
        this.titles = titles;
    }

    /** A coded advertisement, and the index of the right unit group. */
    private static final class Taught {
        private final OccupationCoder.Lesson lesson;
        private final int right;
        private SparseVector vector = new SparseVector();

        private Taught(OccupationCoder.Lesson lesson, int right) {
            this.lesson = lesson;
            this.right = right;
        }
    }

    /** Adds an advertisement and the index of the right unit group. */
    void add(OccupationCoder.Lesson lesson, int right) {
        advertisements.add(new Taught(lesson, right));
    }

    AdModel fit() {
        FeatureTable features = FeatureCount.of(
                advertisements.stream().map(taught -> taught.lesson.features()).toList());
        advertisements.forEach(taught -> taught.vector = features.vector(taught.lesson));
        IscoNodes nodes = new IscoNodes(advertisements.stream()
                .map(taught -> GroupedConcepts.groups().get(taught.right))
                .toList());
        Ascent ascent = new Ascent(features, nodes);
        ascent.run();
        addLeastSquares(ascent.weights, ascent.biases, features, nodes);
        return ascent.model;
    }

    /** What words mean, by the lexicon's titles and by the titles and texts of the advertisements, alone and together. */
    private Embedding meaning() {
        EmbeddingFit fit = new EmbeddingFit(0, DIMENSIONS, BUCKETS);
        titles.forEach(title -> fit.add(
                -1,
                GroupedConcepts.groupIndex(title.group()),
                Grams.of(title.title()).bag()));
        for (Taught taught : advertisements) {
            fit.add(-1, taught.right, taught.lesson.title());
            fit.add(-1, taught.right, taught.lesson.text());
            fit.add(-1, taught.right, taught.lesson.titleAndText());
        }
        return fit.fit();
    }

    /** Adds weights that are fit to the unit groups one by one. */
    private void addLeastSquares(float[] weights, float[] biases, FeatureTable features, IscoNodes nodes) {
        int[] seen = advertisements.stream()
                .mapToInt(taught -> taught.right)
                .sorted()
                .distinct()
                .toArray();
        LeastSquaresFit fit = new LeastSquaresFit(features.size(), seen.length);
        advertisements.forEach(taught -> fit.add(taught.vector, Arrays.binarySearch(seen, taught.right)));
        float[] added = fit.fit();
        for (int j = 0; j < seen.length; j++) {
            int node = nodes.nodes().indexOf(GroupedConcepts.groups().get(seen[j]));
            biases[node] += SEEN;
            for (int i = 0; i < features.size(); i++) {
                weights[i * nodes.size() + node] += LEAST_SQUARES * added[i * seen.length + j];
            }
        }
    }

    /** One run of the gradient ascent. */
    private final class Ascent {
        private final float[] weights;
        private final float[] squares;
        private final float[] biases;
        private final float[] biasSquares;
        private final IscoNodes nodes;
        private final AdModel model;

        private Ascent(FeatureTable features, IscoNodes nodes) {
            this.nodes = nodes;
            weights = new float[features.size() * nodes.size()];
            squares = new float[weights.length];
            biases = new float[nodes.size()];
            biasSquares = new float[nodes.size()];
            model = new AdModel(features, nodes, weights, biases, meaning());
        }

        private void run() {
            List<Taught> order = new ArrayList<>(advertisements);
            SplittableRandom random = new SplittableRandom(SEED);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                for (int i = order.size() - 1; i > 0; i--) {
                    int other = random.nextInt(i + 1);
                    Taught swapped = order.get(i);
                    order.set(i, order.get(other));
                    order.set(other, swapped);
                }
                order.forEach(this::step);
            }
        }

        private void step(Taught taught) {
            SparseVector vector = taught.vector;
            float[] pulls = pulls(taught);
            for (int j = 0; j < pulls.length; j++) {
                biasSquares[j] += pulls[j] * pulls[j];
                biases[j] += RATE * pulls[j] / (float) Math.sqrt(biasSquares[j] + FIRST_SQUARE);
            }
            for (int i = 0; i < vector.size(); i++) {
                int row = vector.index(i) * pulls.length;
                float value = vector.value(i);
                for (int j = 0; j < pulls.length; j++) {
                    float gradient = value * pulls[j] - DECAY * weights[row + j];
                    squares[row + j] += gradient * gradient;
                    weights[row + j] += RATE * gradient / (float) Math.sqrt(squares[row + j] + FIRST_SQUARE);
                }
            }
        }

        /** For each node whether the right group is in it, less the probability that it is. */
        private float[] pulls(Taught taught) {
            double[] pulls = model.probabilities(taught.vector, taught.lesson.unitGroups());
            for (int group = 0; group < pulls.length; group++) {
                pulls[group] = (group == taught.right ? 1 : 0) - pulls[group];
            }
            return nodes.spread(pulls);
        }
    }
}
