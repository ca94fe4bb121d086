package openings.classifier.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import openings.classifier.skill.Glossary.Meaning;
import openings.classifier.skill.Translations.Translation;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts a text into the stems of labels of another language: terms and words that the glossary has, else what was
 * learned of them; compounds part by part; and words that are spelled alike. Used by one thread for one text.
 */
final class Translator {
    private static final double ALIKE = 0.7;
    /** How sure what was learned is beside what the glossary says. */
    private static final double LEARNED = 0.6;

    private final Dictionary dictionary;
    private final Labels labels;
    private final Spellings spellings;
    private final UnaryOperator<String> stemmer;
    private final Query query = new Query();

    /**
     * What is known of a language.
     *
     * @param learned into English or, where {@code onward} is null, into the language of the labels
     * @param onward from English into the language of the labels
     */
    record Dictionary(
            Stems stems,
            Glossary glossary,
            Translations learned,
            @Nullable Translations onward) {
        boolean knows(String stem) {
            return glossary.knows(stem) || learned.knows(stem);
        }
    }

    private Translator(Dictionary dictionary, Labels labels, Spellings spellings) {
        this.dictionary = dictionary;
        this.labels = labels;
        this.spellings = spellings;
        stemmer = dictionary.stems().stemmer();
    }

    static Query translate(Words text, Dictionary dictionary, Labels labels, Spellings spellings) {
        Translator translator = new Translator(dictionary, labels, spellings);
        translator.add(text.words().stream()
                .map(Word::text)
                .filter(word -> !dictionary.stems().isStopWord(word))
                .toList());
        return translator.query;
    }

    private void add(List<String> words) {
        List<String> stems = words.stream().map(stemmer).toList();
        int at = 0;
        while (at < words.size()) {
            int size = termSize(stems.subList(at, stems.size()));
            if (size > 1) {
                new Alternatives()
                        .add(dictionary.glossary().of(stems.subList(at, at + size)))
                        .done();
            } else {
                addWord(words.get(at), stems.get(at));
            }
            at += size;
        }
    }

    /** How many stems the longest term at their beginning has; 1 where there is none. */
    private int termSize(List<String> stems) {
        int size = Math.min(dictionary.glossary().longest(), stems.size());
        while (size > 1 && dictionary.glossary().of(stems.subList(0, size)).isEmpty()) {
            size--;
        }
        return Math.max(1, size);
    }

    private void addWord(String word, String stem) {
        if (dictionary.glossary().knows(stem)) {
            known(word, stem).done();
            return;
        }
        List<String> parts = Compounds.parts(word, part -> dictionary.glossary().knows(stemmer.apply(part)));
        if (parts.isEmpty() && !dictionary.learned().knows(stem)) {
            parts = Compounds.parts(word, this::isKnown);
        }
        if (parts.isEmpty() && !dictionary.learned().knows(stem)) {
            parts = Compounds.unknownAndHead(word, this::isKnown);
        }
        if (parts.isEmpty()) {
            known(word, stem).done();
        }
        for (String part : parts) {
            known(part, stemmer.apply(part)).addLearned(stem, LEARNED).done();
        }
    }

    private boolean isKnown(String word) {
        return dictionary.knows(stemmer.apply(word));
    }

    private Alternatives known(String word, String stem) {
        return new Alternatives()
                .add(dictionary.glossary().of(List.of(stem)))
                .addAlike(word)
                .addLearned(stem, dictionary.glossary().knows(stem) ? LEARNED : 1);
    }

    /** The stems that may stand for a word or term. */
    private final class Alternatives {
        private final Map<Integer, Double> shares = new HashMap<>();
        private final Map<Integer, Double> weights = new HashMap<>();
        private double mass;
        private double weight;

        Alternatives add(List<Meaning> meanings) {
            for (Meaning meaning : meanings) {
                double share = 1.0 / meaning.stems().size();
                meaning.stems().forEach(stem -> addTarget(stem, meaning.weight(), share, Double.MAX_VALUE));
            }
            return this;
        }

        Alternatives addAlike(String word) {
            add(labels.stemOf(labels.wordOf(word)), 1, 1);
            spellings.like(word, ALIKE).forEach((stem, likeness) -> add(stem, likeness, 1));
            return this;
        }

        Alternatives addLearned(String stem, double most) {
            List<Translation> all = dictionary.learned().of(stem);
            for (Translation one : all) {
                double likely = Math.sqrt(one.probability() / all.getFirst().probability());
                addTarget(one.stem(), most * likely, 1, dictionary.learned().rarity(stem));
            }
            return this;
        }

        /** Adds a stem of English, or what is known of it in the language of the labels. */
        private void addTarget(String stem, double most, double share, double rarity) {
            Translations onward = dictionary.onward();
            if (onward == null) {
                addRare(labels.findStem(stem), most, share, rarity);
                return;
            }
            List<Translation> all = onward.of(stem);
            for (Translation one : all) {
                double likely = Math.sqrt(one.probability() / all.getFirst().probability());
                addRare(labels.findStem(one.stem()), most * likely, share, Math.min(rarity, onward.rarity(stem)));
            }
        }

        /** A stem that is rarer than what it stands for says more than was said. */
        private void addRare(int stem, double most, double share, double rarity) {
            if (stem >= 0) {
                add(stem, most * Math.min(1, rarity / labels.idf(stem)), share);
            }
        }

        private void add(int stem, double sure, double share) {
            if (stem >= 0) {
                shares.merge(stem, sure * share, Math::max);
                weights.merge(stem, sure, Math::max);
                mass += sure * labels.idf(stem);
                weight += sure * share;
            }
        }

        void done() {
            query.add(weight == 0 ? 0 : mass / weight, shares, weights);
        }
    }
}
