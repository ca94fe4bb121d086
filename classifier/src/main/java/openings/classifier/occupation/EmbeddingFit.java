package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns an {@link Embedding} from texts of which the concept or the unit group is known: names, titles, descriptions, of
 * all languages together. The vectors are those under which each text is nearest to its own concept and group: by the
 * softmax of the cosines, among some concepts taken at random (Jean et al. 2015) and all groups, by gradient descent with
 * the steps of AdaGrad, one for each vector (Duchi et al. 2011). Names of one concept in two languages are drawn to one
 * place, and so are the grams that they are made of.
 *
 * <p>The work is shared by all processors; the same texts in the same order give the same embedding on any number of
 * them. Used by one thread.
 */
final class EmbeddingFit {
    private static final int EPOCHS = 3;
    private static final int BATCH = 256;
    private static final int OTHERS = 256;
    private static final float RATE = 0.1f;
    /** What is left of the rate in the end. */
    private static final float LAST_RATE = 0.05f;
    /** How much nearer in logits a text is where the cosine is 1 rather than 0. */
    private static final float SHARPNESS = 12;
    /** Pulls that are weaker change nothing that could be seen. */
    private static final float LEAST_PULL = 1e-4f;

    private static final float FIRST_LENGTH = 0.17f;
    private static final int SEED = 1;
    private static final int NONE = -1;
    /** Where the number of halves that a gram occurs begins, above its bucket. */
    private static final int COUNT_AT = 19;

    private static final int BUCKETS = 1 << COUNT_AT;

    private static final int MOST_HALVES = (1 << 12) - 1;
    private static final float HALF = 0.5f;

    private final int dimensions;
    private final int mostBuckets;
    private final Side concepts;
    private final Side groups;
    private final List<Text> texts = new ArrayList<>();

    /** A text's grams, the bucket and the frequency of each in one number. */
    private static final class Text {
        private final int concept;
        private final int group;
        private final int[] grams;

        private Text(int concept, int group, int[] grams) {
            this.concept = concept;
            this.group = group;
            this.grams = grams;
        }
    }

    /**
     * Begins.
     *
     * @param concepts how many there are
     * @param mostBuckets how many vectors grams may share at most; a power of two up to half a million
     */
    EmbeddingFit(int concepts, int dimensions, int mostBuckets) {
        this.dimensions = dimensions;
        this.mostBuckets = Math.min(BUCKETS, mostBuckets);
        this.concepts = new Side(concepts);
        groups = new Side(GroupedConcepts.groups().size());
    }

    /**
     * Adds a text.
     *
     * @param concept its number, negative if not known
     * @param group the index of its unit group, negative if not known
     */
    void add(int concept, int group, Bag text) {
        int[] grams = new int[text.size()];
        for (int i = 0; i < grams.length; i++) {
            int halves = Math.clamp(Math.round(text.frequency(i) / HALF), 1, MOST_HALVES);
            grams[i] = halves << COUNT_AT | Embedding.bucket(text.feature(i), BUCKETS);
        }
        texts.add(new Text(concept < 0 ? NONE : concept, group < 0 ? NONE : group, grams));
    }

    Embedding fit() {
        Descent descent = new Descent(buckets());
        Random random = new Random(SEED);
        List<Text> order = new ArrayList<>(texts);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                float done = (epoch + (float) from / order.size()) / EPOCHS;
                descent.step(
                        order.subList(from, Math.min(order.size(), from + BATCH)),
                        RATE * (1 - done * (1 - LAST_RATE)),
                        random);
            }
        }
        return Embedding.of(descent.learned(), concepts.directions(), groups.directions());
    }

    /** Some two for each gram, as far as is allowed. */
    private int buckets() {
        boolean[] seen = new boolean[BUCKETS];
        texts.forEach(text -> Arrays.stream(text.grams).forEach(gram -> seen[gram & (BUCKETS - 1)] = true));
        long grams = IntStream.range(0, BUCKETS).filter(i -> seen[i]).count();
        return (int) Math.min(mostBuckets, Long.highestOneBit(Math.max(1, grams)) * 4);
    }

    /** The vectors of grams on their way, and the texts of one step. */
    private final class Descent {
        private final float[][] vectors;
        private final float[] squares;
        private final int buckets;
        private final float[][] directions = new float[BATCH][dimensions];
        private final float[][] gradients = new float[BATCH][dimensions];
        private final float[] lengths = new float[BATCH];

        private Descent(int buckets) {
            this.buckets = buckets;
            vectors = random(buckets, SEED);
            squares = new float[buckets];
        }

        private void step(List<Text> batch, float rate, Random random) {
            concepts.begin(some(batch, random));
            groups.begin(IntStream.range(0, groups.count).toArray());
            IntStream.range(0, batch.size()).parallel().forEach(i -> compare(batch.get(i), i));
            concepts.end(directions, batch.size(), rate);
            groups.end(directions, batch.size(), rate);
            for (int i = 0; i < batch.size(); i++) {
                move(batch.get(i), i, rate);
            }
        }

        /** The concepts of these texts and some others. */
        private int[] some(List<Text> batch, Random random) {
            Set<Integer> some = new LinkedHashSet<>();
            batch.stream().filter(text -> text.concept >= 0).forEach(text -> some.add(text.concept));
            for (int i = 0; i < OTHERS && concepts.count > 0; i++) {
                some.add(random.nextInt(concepts.count));
            }
            return some.stream().mapToInt(Integer::intValue).toArray();
        }

        private void compare(Text text, int i) {
            float[] direction = directions[i];
            Arrays.fill(direction, 0);
            for (int gram : text.grams) {
                add(direction, weight(gram), vectors[bucket(gram)]);
            }
            lengths[i] = normalise(direction);
            float[] gradient = gradients[i];
            Arrays.fill(gradient, 0);
            concepts.pull(i, text.concept, direction, gradient);
            groups.pull(i, text.group, direction, gradient);
            tangent(gradient, direction, lengths[i]);
        }

        private void move(Text text, int i, float rate) {
            float[] gradient = gradients[i];
            float square = dot(gradient, gradient) / dimensions;
            for (int gram : text.grams) {
                float weight = weight(gram);
                int bucket = bucket(gram);
                squares[bucket] += weight * weight * square;
                if (squares[bucket] > 0) {
                    add(vectors[bucket], -rate * weight / (float) Math.sqrt(squares[bucket]), gradient);
                }
            }
        }

        private int bucket(int gram) {
            return gram & (buckets - 1);
        }

        /** The vectors; those of buckets that no gram fell into say nothing. */
        private float[][] learned() {
            for (int bucket = 0; bucket < buckets; bucket++) {
                if (squares[bucket] == 0) {
                    Arrays.fill(vectors[bucket], 0);
                }
            }
            return vectors;
        }
    }

    /** What texts are drawn to: the concepts, or the groups. */
    private final class Side {
        private final int count;
        private final float[][] vectors;
        private final float[] squares;
        private final int[] places;
        private int[] chosen = new int[0];
        /** The directions of the chosen ones, and the same by dimension. */
        private float[][] rows = new float[0][];

        private float[][] columns = new float[dimensions][0];
        private final float[] lengths;
        /** By text, then by chosen one. */
        private final float[][] pulls = new float[BATCH][];

        private Side(int count) {
            this.count = count;
            vectors = random(count, SEED + 1);
            squares = new float[count];
            lengths = new float[count];
            places = new int[count];
        }

        private void begin(int[] among) {
            chosen = among;
            rows = new float[chosen.length][];
            columns = new float[dimensions][chosen.length];
            Arrays.fill(places, NONE);
            for (int j = 0; j < chosen.length; j++) {
                places[chosen[j]] = j;
                rows[j] = vectors[chosen[j]].clone();
                lengths[j] = normalise(rows[j]);
                for (int d = 0; d < dimensions; d++) {
                    columns[d][j] = rows[j][d];
                }
            }
        }

        /** Adds to the gradient what draws a text to the right one and away from others. */
        private void pull(int text, int right, float[] direction, float[] gradient) {
            float[] pull = new float[chosen.length];
            pulls[text] = pull;
            if (right < 0) {
                return;
            }
            for (int d = 0; d < dimensions; d++) {
                add(pull, SHARPNESS * direction[d], columns[d]);
            }
            softmax(pull);
            pull[places[right]] -= 1;
            for (int j = 0; j < pull.length; j++) {
                pull[j] = Math.abs(pull[j]) < LEAST_PULL ? 0 : SHARPNESS * pull[j];
                if (pull[j] != 0) {
                    add(gradient, pull[j], rows[j]);
                }
            }
        }

        private void end(float[][] directions, int texts, float rate) {
            IntStream.range(0, chosen.length).parallel().forEach(j -> {
                float[] gradient = new float[dimensions];
                for (int i = 0; i < texts; i++) {
                    if (pulls[i][j] != 0) {
                        add(gradient, pulls[i][j], directions[i]);
                    }
                }
                tangent(gradient, rows[j], lengths[j]);
                squares[chosen[j]] += dot(gradient, gradient) / dimensions;
                if (squares[chosen[j]] > 0) {
                    add(vectors[chosen[j]], -rate / (float) Math.sqrt(squares[chosen[j]]), gradient);
                }
            });
        }

        private Directions directions() {
            return Directions.of(vectors, dimensions);
        }
    }

    private static float weight(int gram) {
        return Embedding.weight((gram >>> COUNT_AT) * HALF);
    }

    private float[][] random(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] vectors = new float[count][dimensions];
        for (float[] vector : vectors) {
            for (int d = 0; d < dimensions; d++) {
                vector[d] = FIRST_LENGTH * (2 * (float) random.nextDouble() - 1);
            }
        }
        return vectors;
    }

    private static void softmax(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int j = 0; j < scores.length; j++) {
            scores[j] = (float) Math.exp(scores[j] - highest);
            sum += scores[j];
        }
        for (int j = 0; j < scores.length; j++) {
            scores[j] /= sum;
        }
    }

    /** Makes a vector one of length 1; returns the length that it had. */
    private static float normalise(float[] vector) {
        float length = (float) Math.sqrt(1e-8f + dot(vector, vector));
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return length;
    }

    /** Makes of the gradient of a direction that of the vector. */
    private static void tangent(float[] gradient, float[] direction, float length) {
        float along = dot(gradient, direction);
        for (int d = 0; d < gradient.length; d++) {
            gradient[d] = (gradient[d] - along * direction[d]) / length;
        }
    }

    private static float dot(float[] first, float[] second) {
        float sum = 0;
        for (int d = 0; d < first.length; d++) {
            sum += first[d] * second[d];
        }
        return sum;
    }

    /** Over whole arrays, of which the compiler makes several steps at once: most of the time goes here. */
    private static void add(float[] sums, float factor, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * more[i];
        }
    }
}
