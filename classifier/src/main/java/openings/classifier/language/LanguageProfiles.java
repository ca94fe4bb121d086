package openings.classifier.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import openings.classifier.text.Table;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import org.jspecify.annotations.Nullable;

/** What is typical of each language: a frequent word counts the more, the fewer languages share it. */
final class LanguageProfiles {
    private static final double LETTER_WEIGHT = 0.15;
    /** Words whose letters are looked at: in longer texts the frequent words say enough. */
    private static final int LETTER_WORDS = 25;

    private final List<String> languages;
    private final Map<String, double[]> words;
    private final Map<String, double[]> letters;
    private final int longestLetters;

    private LanguageProfiles(List<List<String>> rows) {
        languages = rows.stream().map(List::getFirst).toList();
        words = weights(rows.stream()
                .map(row -> Words.of(row.get(2)).words().stream()
                        .map(Word::text)
                        .distinct()
                        .toList())
                .toList());
        letters = weights(rows.stream().map(row -> Table.parts(row.get(1))).toList());
        longestLetters =
                letters.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static LanguageProfiles read() {
        return new LanguageProfiles(Table.rows(LanguageProfiles.class, "profiles.tsv"));
    }

    List<String> languages() {
        return languages;
    }

    /** Evidence for each language, in the order of {@link #languages()}: about one per typical word. */
    double[] evidence(Words text, int limit) {
        double[] evidence = new double[languages.size()];
        int read = Math.min(limit, text.size());
        for (int i = 0; i < read; i++) {
            add(evidence, words.get(text.at(i)), 1);
            if (i < LETTER_WORDS) {
                addLetters(evidence, text.original(), text.words().get(i));
            }
        }
        return evidence;
    }

    private void addLetters(double[] evidence, String text, Word word) {
        for (int start = word.start(); start < word.end(); start++) {
            int longest = Math.min(longestLetters, word.end() - start);
            for (int length = 1; length <= longest; length++) {
                if (length > 1 || text.charAt(start) > 127) {
                    add(evidence, letters.get(text.substring(start, start + length)), LETTER_WEIGHT);
                }
            }
        }
    }

    private static void add(double[] evidence, double @Nullable [] weights, double factor) {
        if (weights != null) {
            for (int i = 0; i < evidence.length; i++) {
                evidence[i] += factor * weights[i];
            }
        }
    }

    private static Map<String, double[]> weights(List<List<String>> signsByLanguage) {
        Map<String, double[]> weights = new HashMap<>();
        for (int i = 0; i < signsByLanguage.size(); i++) {
            for (String sign : signsByLanguage.get(i)) {
                weights.computeIfAbsent(sign, key -> new double[signsByLanguage.size()])[i] = 1;
            }
        }
        weights.values().forEach(LanguageProfiles::share);
        return weights;
    }

    private static void share(double[] weights) {
        double languages = Arrays.stream(weights).sum();
        IntStream.range(0, weights.length).forEach(i -> weights[i] /= languages);
    }
}
