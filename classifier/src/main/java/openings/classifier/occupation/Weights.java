package openings.classifier.occupation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import openings.classifier.text.Table;

/** What each feature counts in an occupation's score: learned on titles and advertisements that people coded. */
public final class Weights {
    private final Map<Feature, Float> weights;

    private Weights(Map<Feature, Float> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** The weights that ship for a lexicon: those for unit groups alone, or those for ESCO's occupations. */
    public static Weights of(OccupationLexicon lexicon) {
        return read(lexicon.isOfGroups() ? 1 : 2);
    }

    static Weights of(Map<Feature, Float> weights) {
        return new Weights(weights);
    }

    /** Whether a feature counts at all. */
    boolean counts(Feature feature) {
        return weights.getOrDefault(feature, 0f) != 0;
    }

    /** The scores of all concepts: one with a score higher by 1 is e times as probable. */
    float[] scores(Features features, int concepts) {
        float[] scores = new float[concepts];
        weights.forEach((feature, weight) -> {
            if (features.has(feature)) {
                add(features.of(feature), weight, scores);
            }
        });
        return scores;
    }

    private static void add(float[] values, float weight, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weight * values[i];
        }
    }

    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s\t%.2f%n", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static Weights read(int column) {
        Map<Feature, Float> weights = new EnumMap<>(Feature.class);
        for (List<String> row : Table.rows(Weights.class, "weights.tsv")) {
            weights.put(Feature.valueOf(row.get(0)), Float.valueOf(row.get(column)));
        }
        return new Weights(weights);
    }
}
