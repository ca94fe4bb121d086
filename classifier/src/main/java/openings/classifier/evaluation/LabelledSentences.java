package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import openings.classifier.evaluation.EvaluationException.Kind;

/**
 * Sentences, and the labels of the skills that people saw in them. Two layouts: a row per span ({@code sentence}, {@code
 * span}, {@code sub_span}, {@code label}), or a row per sentence ({@code sentence}, {@code skills}: a list in brackets of
 * quoted labels).
 *
 * @param bySentence all sentences; one without a skill has no labels
 * @param bySpan spans with a label
 */
record LabelledSentences(Map<String, Set<String>> bySentence, List<Span> bySpan) {
    private static final Set<String> NO_LABELS = Set.of("", "LABEL NOT PRESENT", "UNDERSPECIFIED", "UNK");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    /** The words that name skills, and their labels. */
    record Span(String words, Set<String> labels) {}

    static LabelledSentences read(Path csv) {
        List<Map<String, String>> rows = Csv.rows(csv);
        Set<String> columns = rows.isEmpty() ? Set.of() : rows.getFirst().keySet();
        if (columns.contains("sentence") && columns.contains("label")) {
            return ofSpans(rows);
        }
        if (columns.contains("sentence") && columns.contains("skills")) {
            return ofSentences(rows);
        }
        throw new EvaluationException(
                Kind.COLUMN_MISSING,
                csv + " has no columns \"sentence\" and \"label\" or \"skills\", only " + columns + "; add them");
    }

    private static LabelledSentences ofSpans(List<Map<String, String>> rows) {
        Map<String, Set<String>> bySentence = new LinkedHashMap<>();
        Map<List<String>, Set<String>> bySpan = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String sentence = row.getOrDefault("sentence", "");
            String label = row.getOrDefault("label", "").strip();
            Set<String> labels = bySentence.computeIfAbsent(sentence, key -> new LinkedHashSet<>());
            if (!NO_LABELS.contains(label)) {
                labels.add(label);
                String part = row.getOrDefault("sub_span", "");
                String words = part.isBlank() ? row.getOrDefault("span", "") : part;
                bySpan.computeIfAbsent(List.of(sentence, words), key -> new LinkedHashSet<>())
                        .add(label);
            }
        }
        List<Span> spans = new ArrayList<>();
        bySpan.forEach((place, labels) -> spans.add(new Span(place.getLast(), labels)));
        return new LabelledSentences(bySentence, spans);
    }

    private static LabelledSentences ofSentences(List<Map<String, String>> rows) {
        Map<String, Set<String>> bySentence = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            Set<String> labels =
                    bySentence.computeIfAbsent(row.getOrDefault("sentence", ""), key -> new LinkedHashSet<>());
            QUOTED.matcher(row.getOrDefault("skills", ""))
                    .results()
                    .map(LabelledSentences::unquoted)
                    .filter(label -> !NO_LABELS.contains(label))
                    .forEach(labels::add);
        }
        return new LabelledSentences(bySentence, List.of());
    }

    private static String unquoted(MatchResult quoted) {
        String single = quoted.group(1);
        return single == null ? quoted.group(2) : single;
    }
}
