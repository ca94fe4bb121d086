package openings.classifier.occupation;

import java.util.Arrays;

/** Features and how often each occurs, in little memory. Immutable. */
final class Bag {
    private final long[] features;
    private final float[] frequencies;

    Bag(long[] features, float[] frequencies) {
        this.features = features;
        this.frequencies = frequencies;
    }

    int size() {
        return features.length;
    }

    /** These and others, of which each occurrence counts as so many; what both have stands there twice. */
    Bag with(Bag others, float weight) {
        long[] all = Arrays.copyOf(features, size() + others.size());
        float[] counts = Arrays.copyOf(frequencies, all.length);
        for (int i = 0; i < others.size(); i++) {
            all[size() + i] = others.features[i];
            counts[size() + i] = weight * others.frequencies[i];
        }
        return new Bag(all, counts);
    }

    /** The hash of a feature. */
    long feature(int index) {
        return features[index];
    }

    float frequency(int index) {
        return frequencies[index];
    }
}
