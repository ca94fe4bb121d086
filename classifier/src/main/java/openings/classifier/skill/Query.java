package openings.classifier.skill;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import openings.classifier.skill.Translations.Translation;
import openings.classifier.text.Word;
import openings.classifier.text.Words;

/**
 * The stems of some labels that the words of a text stand for, each with how sure that is: the words themselves, their
 * translations and words that are spelled alike.
 */
final class Query {
    /** What a word that is not known counts for. */
    private static final double UNKNOWN_MASS = 5;

    private static final double ALIKE = 0.7;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 8;

    private final Map<Integer, Double> weights = new HashMap<>();
    private double mass;
    private double heaviest;

    private Query() {}

    /** In the language of the labels. */
    static Query of(EncodedText text, Labels labels) {
        Query query = new Query();
        int at = 0;
        for (int place = 0; place < text.text().size(); place++) {
            double heaviest = 0;
            for (; at < text.size() && text.place(at) == place; at++) {
                query.add(text.stem(at), 1);
                heaviest = Math.max(heaviest, labels.idf(text.stem(at)));
            }
            if (!labels.stems.isStopWord(text.text().at(place))) {
                query.mass += heaviest == 0 ? UNKNOWN_MASS : heaviest;
            }
        }
        return query;
    }

    /** In another language than the labels. */
    static Query translated(Words text, Stems stems, Translations translations, Labels labels, Spellings spellings) {
        Query query = new Query();
        UnaryOperator<String> stemmer = stems.stemmer();
        for (Word word : text.words()) {
            if (!stems.isStopWord(word.text())) {
                query.heaviest = 0;
                query.addTranslated(word.text(), stemmer, translations, labels, spellings, 1);
                query.mass += query.heaviest == 0 ? UNKNOWN_MASS : query.heaviest;
            }
        }
        return query;
    }

    private void addTranslated(
            String word,
            UnaryOperator<String> stemmer,
            Translations translations,
            Labels labels,
            Spellings spellings,
            double weight) {
        add(labels.stemOf(labels.wordOf(word)), weight, labels);
        spellings.like(word, ALIKE).forEach((stem, likeness) -> add(stem, likeness * weight, labels));
        String stem = stemmer.apply(word);
        if (translations.knows(stem)) {
            double best = translations.of(stem).getFirst().probability();
            for (Translation one : translations.of(stem)) {
                int number = labels.findStem(one.stem());
                if (number >= 0) {
                    double share = Math.min(1, translations.rarity(stem) / labels.idf(number));
                    add(number, weight * share * Math.sqrt(one.probability() / best), labels);
                }
            }
        } else if (word.length() >= SHORTEST_COMPOUND) {
            addParts(word, stemmer, translations, labels, spellings, weight);
        }
    }

    private void addParts(
            String word,
            UnaryOperator<String> stemmer,
            Translations translations,
            Labels labels,
            Spellings spellings,
            double weight) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            String head = word.substring(cut);
            String first = word.substring(0, cut);
            if (translations.knows(stemmer.apply(head)) && translations.knows(stemmer.apply(first))) {
                addTranslated(first, stemmer, translations, labels, spellings, weight);
                addTranslated(head, stemmer, translations, labels, spellings, weight);
                return;
            }
        }
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            if (translations.knows(stemmer.apply(word.substring(cut)))) {
                addTranslated(word.substring(cut), stemmer, translations, labels, spellings, weight);
                return;
            }
        }
    }

    private void add(int stem, double weight, Labels labels) {
        add(stem, weight);
        if (stem >= 0) {
            heaviest = Math.max(heaviest, weight * labels.idf(stem));
        }
    }

    private void add(int stem, double weight) {
        if (stem >= 0) {
            weights.merge(stem, weight, Math::max);
        }
    }

    /** How rare its words are, together. */
    double mass() {
        return mass;
    }

    Map<Integer, Double> weights() {
        return weights;
    }
}
