package openings.classifier.occupation;

import java.util.EnumMap;
import java.util.Map;

/** The features of all concepts of a lexicon for one advertisement; used by one thread. */
final class Features {
    private final Map<Feature, float[]> values = new EnumMap<>(Feature.class);

    Features(int concepts) {
        for (Feature feature : Feature.values()) {
            values.put(feature, new float[concepts]);
        }
    }

    /** The values of one feature by the concept's number; they may be written to. */
    float[] of(Feature feature) {
        float[] ofConcepts = values.get(feature);
        if (ofConcepts == null) {
            throw new IllegalStateException("Made for every feature, so for " + feature);
        }
        return ofConcepts;
    }
}
