package openings.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import openings.app.evaluation.LabelledTable.Row;
import openings.crawler.text.Redactor;

/**
 * Redacts labelled texts.
 *
 * <p>Columns: {@code text}; {@code country} where it is known; what is expected as the text that is left in {@code expected},
 * whose marks in brackets may be named in any way, or as lists, in JSON or parted by {@code |} or {@code ;}, of what must be gone in
 * {@code emails}, {@code phones}, {@code names}, {@code numbers} or {@code remove}, and of what must stay in {@code keep}.
 */
public final class RedactionEvaluation {
    private static final Map<String, List<String>> GONE = Map.of(
            "e-mail", List.of("emails", "email", "e-mails", "e-mail", "mails"),
            "phone", List.of("phones", "phone", "tel", "telephones"),
            "name", List.of("names", "name", "persons", "person"),
            "number", List.of("numbers", "number", "ids", "long_numbers"),
            "any", List.of("remove", "removed", "gone", "pii", "must_go"));
    private static final Pattern MARK =
            Pattern.compile("\\[[\\p{L}_ -]{1,24}]|<[A-Z_-]{3,20}>|\\{[A-Z_-]{3,20}}|\\*{3,}|█+|X{3,}");

    private static final Pattern JSON_EDGES = Pattern.compile("^\\[\\s*\"?|\"?\\s*]$");

    private RedactionEvaluation() {}

    /** Redacts every text of a table. */
    public static EvaluationResult run(Path data) {
        Redactor redactor = new Redactor();
        Score score = new Score();
        for (Row row : LabelledTable.read(data)) {
            String text = row.cell("text", "input", "original", "raw", "source_text");
            String country = row.findFilled("country", "country_code").orElse("");
            score.add(row, text, redactor.redact(text, country).text());
        }
        Figures figures = score.figures();
        return new EvaluationResult(figures.text(), figures);
    }

    /**
     * What was found.
     *
     * @param n texts
     * @param right texts in which nothing is left that must be gone and all stays that must
     * @param leaks by kind, how many pieces of personal data are left
     * @param pieces by kind, how many there were
     * @param overRedactions how many pieces are gone that must stay, or texts of which more is gone than expected
     */
    public record Figures(
            int n,
            int right,
            Map<String, Integer> leaks,
            Map<String, Integer> pieces,
            int overRedactions,
            List<String> leaking,
            List<String> overRedacted) {
        public Figures {
            leaks = Map.copyOf(leaks);
            pieces = Map.copyOf(pieces);
            leaking = List.copyOf(leaking);
            overRedacted = List.copyOf(overRedacted);
        }

        String text() {
            StringBuilder text = new StringBuilder(
                    String.format(Locale.ROOT, "%d texts, %d right, %d over-redactions", n, right, overRedactions));
            new TreeMap<>(pieces)
                    .forEach((kind, count) -> text.append(String.format(
                            Locale.ROOT, "%n%s: %d of %d left", kind, leaks.getOrDefault(kind, 0), count)));
            Cases.append(text, "Left", leaking);
            Cases.append(text, "Gone that should stay", overRedacted);
            return text.toString();
        }
    }

    private static final class Score {
        private final Map<String, Integer> leaks = new TreeMap<>();
        private final Map<String, Integer> pieces = new TreeMap<>();
        private final List<String> leaking = new ArrayList<>();
        private final List<String> overRedacted = new ArrayList<>();
        private int n;
        private int right;
        private int overRedactions;

        void add(Row row, String text, String left) {
            n++;
            int before = leaks.values().stream().mapToInt(Integer::intValue).sum() + overRedactions;
            GONE.forEach((kind, columns) -> parts(row, columns).forEach(piece -> gone(kind, piece, text, left)));
            parts(row, List.of("keep", "stay", "must_stay", "kept")).forEach(piece -> kept(piece, left));
            row.findFilled("expected", "redacted", "expected_text", "clean")
                    .ifPresent(expected -> compare(expected, left));
            int after = leaks.values().stream().mapToInt(Integer::intValue).sum() + overRedactions;
            right += before == after ? 1 : 0;
        }

        private static List<String> parts(Row row, List<String> columns) {
            return row.findFilled(columns.toArray(String[]::new)).stream()
                    .flatMap(cell -> Arrays.stream(list(cell).split("[|;]", -1)))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** A list in JSON as one that is parted by bars. */
        private static String list(String cell) {
            boolean json = cell.startsWith("[") && cell.endsWith("]");
            return json ? JSON_EDGES.matcher(cell).replaceAll("").replaceAll("\"\\s*,\\s*\"", "|") : cell;
        }

        private void gone(String kind, String piece, String text, String left) {
            pieces.merge(kind, 1, Integer::sum);
            if (text.contains(piece) && left.contains(piece)) {
                leaks.merge(kind, 1, Integer::sum);
                Cases.add(leaking, left, " (" + kind + " \"" + piece + "\")");
            }
        }

        private void kept(String piece, String left) {
            if (!left.contains(piece)) {
                overRedactions++;
                Cases.add(overRedacted, left, " (\"" + piece + "\")");
            }
        }

        /** A word of the original that is expected to be gone is a leak where it is left, and the other way round. */
        private void compare(String expected, String left) {
            List<String> wanted = words(expected);
            List<String> got = words(left);
            pieces.merge("text", 1, Integer::sum);
            if (!minus(got, wanted).isEmpty()) {
                leaks.merge("text", 1, Integer::sum);
                Cases.add(leaking, left, " (expected: " + expected + ")");
            } else if (!minus(wanted, got).isEmpty()) {
                overRedactions++;
                Cases.add(overRedacted, left, " (expected: " + expected + ")");
            }
        }

        private static List<String> words(String text) {
            return Arrays.stream(MARK.matcher(text).replaceAll(" ").split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private static List<String> minus(List<String> words, List<String> others) {
            List<String> left = new ArrayList<>(words);
            others.forEach(left::remove);
            return left;
        }

        Figures figures() {
            return new Figures(n, right, leaks, pieces, overRedactions, leaking, overRedacted);
        }
    }
}
