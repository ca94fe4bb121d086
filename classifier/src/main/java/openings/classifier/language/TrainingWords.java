package openings.classifier.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/**
 * The words from which languages are learned: the lexicon of job titles, titles and sentences by ourselves for all, and
 * for a language that the lexicon does not have, where it has a near one, that one's titles in the other's spelling.
 */
final class TrainingWords {
    /** How much a word counts that is only how it may be spelled: in a near language, or without accents. */
    private static final float DERIVED = 0.3f;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Map<String, Float>> weights = new LinkedHashMap<>();

    private TrainingWords() {}

    static TrainingWords of(JobTitles lexicon) {
        TrainingWords words = new TrainingWords();
        for (JobTitle title : lexicon.all()) {
            words.add(title.language(), title.title());
        }
        for (String table : List.of("titles.tsv", "sentences.tsv")) {
            Table.rows(TrainingWords.class, table).forEach(row -> words.add(row.get(0), row.get(1)));
        }
        Table.rows(TrainingWords.class, "kinship.tsv")
                .forEach(row -> words.derive(row.get(0), row.get(1), Table.parts(row.get(2))));
        return words;
    }

    /** The languages in their order. */
    List<String> languages() {
        return List.copyOf(weights.keySet());
    }

    /** Passes on each word of a language with how often it comes up; below one where it is only derived. */
    void forEach(String language, BiConsumer<String, Float> word) {
        weights.getOrDefault(language, Map.of()).forEach(word);
    }

    /** The words of a text, in lower case, with their accents. */
    static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private void add(String language, String text) {
        Map<String, Float> known = weights.computeIfAbsent(language, key -> new HashMap<>());
        for (String word : in(text)) {
            known.merge(word, 1f, Float::sum);
            known.putIfAbsent(Words.of(word).folded(), DERIVED);
        }
    }

    private void derive(String language, String near, List<String> rules) {
        Map<String, Float> own = weights.computeIfAbsent(language, key -> new HashMap<>());
        for (String word : weights.getOrDefault(near, Map.of()).keySet()) {
            String spelled = "^" + word + "$";
            for (String rule : rules) {
                int arrow = rule.indexOf('>');
                spelled = spelled.replace(rule.substring(0, arrow), rule.substring(arrow + 1));
            }
            own.putIfAbsent(spelled.replace("^", "").replace("$", ""), DERIVED);
        }
    }
}
