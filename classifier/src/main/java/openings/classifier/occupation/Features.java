package openings.classifier.occupation;

import java.util.EnumMap;
import java.util.Map;

/** The features of all concepts of a lexicon for one advertisement; used by one thread. */
final class Features {
    private final Map<Feature, float[]> values = new EnumMap<>(Feature.class);
    private final int concepts;

    Features(int concepts) {
        this.concepts = concepts;
    }

    /** Whether anything was said of a feature; of one of which nothing was, all values are 0. */
    boolean has(Feature feature) {
        return values.containsKey(feature);
    }

    /** The values of one feature by the concept's number; they may be written to. */
    float[] of(Feature feature) {
        return values.computeIfAbsent(feature, key -> new float[concepts]);
    }
}
