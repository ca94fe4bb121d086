package openings.classifier.occupation;

import java.util.Arrays;
import java.util.List;

/** Counts in how many advertisements each feature stands; used by one thread. */
final class FeatureCount {
    /** A feature that fewer advertisements have is left out. */
    private static final int MIN_ADS = 3;

    private final GramTable table = new GramTable(1 << 16);
    private int[] counts = new int[1 << 16];
    private long[] hashes = new long[1 << 16];

    private FeatureCount() {}

    /** The features that are not too rare. */
    static FeatureTable of(List<AdFeatures> advertisements) {
        FeatureCount count = new FeatureCount();
        advertisements.forEach(features -> features.kinds().forEach(count::add));
        long[] kept = new long[count.table.size()];
        float[] idfs = new float[kept.length];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            if (count.counts[i] >= MIN_ADS) {
                kept[size] = count.hashes[i];
                idfs[size++] = (float) Math.log((1.0 + advertisements.size()) / count.counts[i]);
            }
        }
        return new FeatureTable(Arrays.copyOf(kept, size), Arrays.copyOf(idfs, size));
    }

    private void add(Bag features) {
        for (int i = 0; i < features.size(); i++) {
            int number = table.add(features.feature(i));
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, 2 * counts.length);
                hashes = Arrays.copyOf(hashes, counts.length);
            }
            counts[number]++;
            hashes[number] = features.feature(i);
        }
    }
}
