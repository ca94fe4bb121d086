package openings.classifier.occupation;

import java.util.List;

/**
 * The features that a model knows, and what each weighs for its rarity; behind them, a feature for each unit group, by
 * which a model learns where the lexicon is wrong. Immutable once made.
 */
final class FeatureTable {
    /** What title, text and employer count. */
    private static final List<Float> KINDS = List.of(0.7f, 0.7f, 0.3f);

    /** What the lexicon's probabilities count. */
    private static final float LEXICON = 1.4f;

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
        return hashes.length + GroupedConcepts.groups().size();
    }

    /** The features of an advertisement that are known: each kind a vector of its length. */
    SparseVector vector(OccupationCoder.Lesson advertisement) {
        SparseVector vector = new SparseVector();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            vector.add(advertisement.features().kinds().get(kind), table, idfs, KINDS.get(kind));
        }
        vector.add(advertisement.unitGroups(), hashes.length, LEXICON);
        return vector;
    }
}
