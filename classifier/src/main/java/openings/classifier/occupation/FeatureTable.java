package openings.classifier.occupation;

import java.util.List;

/** The features that a model knows, and what each weighs for its rarity. Immutable once made. */
final class FeatureTable {
    /** What title, text and employer count. */
    private static final List<Float> KINDS = List.of(0.7f, 0.7f, 0.3f);

    private final GramTable table;
    private final long[] hashes;
    private final float[] idfs;

    FeatureTable(long[] hashes, float[] idfs) {
        this.hashes = hashes;
        this.idfs = idfs;
        table = new GramTable(hashes.length);
        for (long hash : hashes) {
            table.add(hash);
        }
    }

    /** The hash of each feature. */
    long[] hashes() {
        return hashes.clone();
    }

    /** The inverse document frequency of each feature. */
    float[] idfs() {
        return idfs.clone();
    }

    int size() {
        return hashes.length;
    }

    /** The features of an advertisement that are known: each kind a vector of its length. */
    SparseVector vector(AdFeatures advertisement) {
        SparseVector vector = new SparseVector();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            vector.add(advertisement.kinds().get(kind), table, idfs, KINDS.get(kind));
        }
        return vector;
    }
}
