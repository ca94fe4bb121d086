package openings.classifier.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import openings.classifier.text.Table;
import openings.classifier.text.Word;
import openings.classifier.text.Words;

/**
 * The shipped vocabulary of work: what words, and terms of several words, of some languages are in English. Read from
 * {@code glossary.tsv}. Immutable and thread-safe.
 */
final class Glossary {
    private static final List<String> LANGUAGES = List.of("en", "nl", "da", "de");
    /** How much less a term weighs than the one before it in the cell, down to the least. */
    private static final double STEP = 0.05;

    private static final double LEAST = 0.7;

    private final Map<List<String>, List<Meaning>> meanings = new HashMap<>();
    private final boolean isDutch;
    private int longest;

    private Glossary(String language) {
        isDutch = language.equals("nl");
    }

    /**
     * What a term may be in English.
     *
     * @param stems of the English term
     * @param weight 1 for a term that is the most usual one for the English, less for others
     */
    record Meaning(List<String> stems, double weight) {
        Meaning {
            stems = List.copyOf(stems);
        }
    }

    static Glossary none() {
        return new Glossary("");
    }

    /** From a language to English; of no terms where the glossary does not have the language. */
    static Glossary of(String language) {
        Glossary glossary = new Glossary(language);
        int column = LANGUAGES.indexOf(language);
        if (column > 0) {
            glossary.addAll(language, column);
        }
        return glossary;
    }

    private void addAll(String language, int column) {
        Stems english = Stems.of("en");
        UnaryOperator<String> toEnglish = english.stemmer();
        Stems own = Stems.of(language);
        UnaryOperator<String> toOwn = own.stemmer();
        for (List<String> row : Table.rows(Glossary.class, "glossary.tsv")) {
            List<String> meaning = stems(row.getFirst(), english, toEnglish);
            double weight = 1;
            for (String term : Table.parts(row.get(column))) {
                add(stems(term, own, toOwn), new Meaning(meaning, Math.max(LEAST, weight)));
                weight -= STEP;
            }
        }
    }

    private static List<String> stems(String term, Stems stems, UnaryOperator<String> stemmer) {
        return Words.of(term).words().stream()
                .map(Word::text)
                .filter(word -> !stems.isStopWord(word))
                .map(stemmer)
                .toList();
    }

    private void add(List<String> term, Meaning meaning) {
        if (!term.isEmpty() && !meaning.stems().isEmpty()) {
            List<Meaning> known = meanings.computeIfAbsent(keys(term), key -> new ArrayList<>());
            if (known.stream().noneMatch(other -> other.stems().equals(meaning.stems()))) {
                known.add(meaning);
            }
            longest = Math.max(longest, term.size());
        }
    }

    /** What stems in a row are; none where that is not known. */
    List<Meaning> of(List<String> stems) {
        return meanings.getOrDefault(keys(stems), List.of());
    }

    boolean knows(String stem) {
        return meanings.containsKey(keys(List.of(stem)));
    }

    private List<String> keys(List<String> stems) {
        return isDutch ? stems.stream().map(Glossary::hardened).toList() : stems;
    }

    /** Dutch writes what ends in f or s with v or z before an ending ({@code brief}, {@code brieven}), and stems keep it. */
    private static String hardened(String stem) {
        if (stem.endsWith("v")) {
            return stem.substring(0, stem.length() - 1) + "f";
        }
        return stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "s" : stem;
    }

    /** Of how many stems the longest term is. */
    int longest() {
        return longest;
    }
}
