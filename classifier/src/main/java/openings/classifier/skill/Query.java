package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text asks for among some labels: units, each a word or a term, with the stems that may stand for it. Written by
 * one thread.
 */
final class Query {
    /** What a word that is not known counts for. */
    private static final double UNKNOWN_MASS = 5;

    private final List<Unit> units = new ArrayList<>();
    private final Map<Integer, Double> weights = new HashMap<>();
    private double mass;

    /**
     * A word or term of the text.
     *
     * @param mass how rare it is
     * @param shares how much of it each stem stands for; a label with several stands for their sum, for all of it at most
     */
    record Unit(double mass, Map<Integer, Double> shares) {}

    /** In the language of the labels. */
    static Query of(EncodedText text, Labels labels) {
        Query query = new Query();
        int at = 0;
        for (int place = 0; place < text.text().size(); place++) {
            Map<Integer, Double> stems = new HashMap<>();
            double heaviest = 0;
            for (; at < text.size() && text.place(at) == place; at++) {
                stems.put(text.stem(at), 1.0);
                heaviest = Math.max(heaviest, labels.idf(text.stem(at)));
            }
            if (!stems.isEmpty() || !labels.stems.isStopWord(text.text().at(place))) {
                query.add(heaviest, stems, stems);
            }
        }
        return query;
    }

    /**
     * Adds a word or term.
     *
     * @param mass not looked at where it is not known
     * @param weights how sure each stem is
     */
    void add(double mass, Map<Integer, Double> shares, Map<Integer, Double> weights) {
        Unit unit = new Unit(shares.isEmpty() ? UNKNOWN_MASS : mass, shares);
        units.add(unit);
        weights.forEach((stem, weight) -> this.weights.merge(stem, weight, Math::max));
        this.mass += unit.mass();
    }

    List<Unit> units() {
        return Collections.unmodifiableList(units);
    }

    /** How rare its units are, together. */
    double mass() {
        return mass;
    }

    /** By stem: how sure it is that the text speaks of it. */
    Map<Integer, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }
}
