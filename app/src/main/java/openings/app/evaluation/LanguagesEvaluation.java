package openings.app.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.app.evaluation.LabelledTable.Row;
import openings.classifier.language.LanguageDetector;
import openings.classifier.text.Words;
import openings.contract.taxonomy.JobTitles;

/**
 * Tells the language of labelled texts. A row holds a text in {@code text}, or a {@code title} and a {@code description},
 * and in {@code language} the right code: ISO 639-1, ISO 639-3 or the language's English name, several parted by {@code |}
 * where the text is right in each; {@code nb} and {@code nn} are {@code no}. {@code kind}, where it is there, says {@code
 * title} or {@code text}. A text whose language is left open counts as wrong.
 */
public final class LanguagesEvaluation {
    private static final String[] TITLE = {"title", "job_title", "jobtitle"};
    private static final String[] TEXT = {"text", "input", "description", "content", "sentence"};
    private static final String[] EXPECTED = {"language", "lang", "expected", "code", "label", "iso"};
    private static final String[] KIND = {"kind", "type"};
    private static final int WORST_PAIRS = 25;

    private final LanguageDetector detector = new LanguageDetector(JobTitles.load());
    private final Map<String, String> codes = codes();
    private final Tally all = new Tally();
    private final Map<String, Tally> byKind = new TreeMap<>();
    private final Map<String, Tally> byLanguage = new TreeMap<>();
    private final Map<String, Integer> confused = new TreeMap<>();
    private int unusable;

    private LanguagesEvaluation() {}

    /** Counts of one group. */
    static final class Tally {
        private int n;
        private int right;
        private int undetermined;

        void add(Set<String> expected, String language) {
            n++;
            right += expected.contains(language) ? 1 : 0;
            undetermined += language.equals(LanguageDetector.UNDETERMINED) ? 1 : 0;
        }

        Counted counted() {
            return new Counted(n, right, undetermined, n == 0 ? 0 : Math.round(10_000.0 * right / n) / 10_000.0);
        }
    }

    /** What was counted of one group. */
    public record Counted(int n, int right, int undetermined, double accuracy) {}

    /**
     * What was measured.
     *
     * @param unusable rows without a text or with a language that is not known
     * @param confused how often which language was taken for which, the most frequent pairs
     */
    public record Figures(
            Counted all,
            Map<String, Counted> byKind,
            Map<String, Counted> byLanguage,
            int unusable,
            Map<String, Integer> confused) {}

    /** Measures on {@code data}. */
    public static EvaluationResult run(Path data) {
        LanguagesEvaluation evaluation = new LanguagesEvaluation();
        LabelledTable.read(data).forEach(evaluation::add);
        return evaluation.result();
    }

    private void add(Row row) {
        Set<String> expected = Stream.of(row.cell(EXPECTED).split("[|;,]", -1))
                .map(label -> codes.getOrDefault(label.strip().toLowerCase(Locale.ROOT), ""))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        String title = row.findFilled(TITLE).orElse("");
        String text = row.findFilled(TEXT).orElse("");
        if (expected.isEmpty() || (title + text).isEmpty()) {
            unusable++;
            return;
        }
        String language = detector.detect(Words.of((title + "\n" + text).strip()));
        String kind =
                row.findFilled(KIND).orElse(text.isEmpty() ? "title" : "text").toLowerCase(Locale.ROOT);
        String label = expected.stream().sorted().collect(Collectors.joining("|"));
        all.add(expected, language);
        byKind.computeIfAbsent(kind, key -> new Tally()).add(expected, language);
        byLanguage.computeIfAbsent(label, key -> new Tally()).add(expected, language);
        if (!expected.contains(language)) {
            confused.merge(label + " as " + language, 1, Integer::sum);
        }
    }

    /** ISO 639-1 code by code of two or three letters and by English name. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            Stream.of(code, language.getISO3Language(), language.getDisplayLanguage(Locale.ENGLISH))
                    .forEach(name -> codes.put(name.toLowerCase(Locale.ROOT), code));
        }
        Stream.of("nb", "nn", "nob", "nno", "norwegian bokmål", "norwegian nynorsk")
                .forEach(name -> codes.put(name, "no"));
        return codes;
    }

    private EvaluationResult result() {
        Map<String, Integer> worst = new LinkedHashMap<>();
        confused.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORST_PAIRS)
                .forEach(pair -> worst.put(pair.getKey(), pair.getValue()));
        Figures figures = new Figures(all.counted(), counted(byKind), counted(byLanguage), unusable, worst);
        return new EvaluationResult(text(figures), figures);
    }

    private static Map<String, Counted> counted(Map<String, Tally> tallies) {
        Map<String, Counted> counted = new TreeMap<>();
        tallies.forEach((name, tally) -> counted.put(name, tally.counted()));
        return counted;
    }

    private static String text(Figures figures) {
        StringBuilder text = new StringBuilder("               n   right  und  accuracy\n");
        text.append(line("all", figures.all()));
        figures.byKind().forEach((kind, counted) -> text.append(line(kind, counted)));
        figures.byLanguage().forEach((language, counted) -> {
            if (!language.contains("|")) {
                text.append(line(language, counted));
            }
        });
        if (figures.unusable() > 0) {
            text.append("not usable: ").append(figures.unusable()).append(" rows without a text or a known language\n");
        }
        List<String> pairs = figures.confused().entrySet().stream()
                .map(pair -> pair.getKey() + " " + pair.getValue())
                .toList();
        return text.append("taken: ").append(String.join(", ", pairs)).toString();
    }

    private static String line(String name, Counted counted) {
        return String.format(
                Locale.ROOT,
                "%-8s %7d %7d %4d    %.4f%n",
                name,
                counted.n(),
                counted.right(),
                counted.undetermined(),
                counted.accuracy());
    }
}
