package openings.classifier.occupation;

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

    /** The hash of a feature. */
    long feature(int index) {
        return features[index];
    }

    float frequency(int index) {
        return frequencies[index];
    }
}
