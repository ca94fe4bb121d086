package openings.app.evaluation.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured.
 *
 * @param cases how many
 * @param expected advertisements expected in them
 * @param found of these, how many were found
 * @param spurious advertisements found that were not expected, where a page or an empty list says that there are no more
 * @param fields score of each field
 * @param ways the same by method of extraction, or by kind of site
 * @param unknown names in the data that mean no field, so that nothing was checked by them, with the first case of each
 * @param complaints site files that could not be used as they are
 * @param misses what went wrong, the first of them
 */
public record ExtractionReport(
        int cases,
        int expected,
        int found,
        int spurious,
        Map<String, Score> fields,
        Map<String, Map<String, Score>> ways,
        Map<String, String> unknown,
        List<String> complaints,
        List<String> misses) {
    private static final String ROW = "%-20s %6s %10s %8s %8s%n";

    String text() {
        StringBuilder text = new StringBuilder();
        misses.forEach(miss -> text.append(miss).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%n%d cases, %d of %d advertisements found, %d that are none%n",
                cases,
                found,
                expected,
                spurious));
        table(text, "field", fields);
        ways.forEach((way, scores) -> table(text, way, scores));
        unknown.forEach((name, first) -> text.append("Not checked, unknown field \"")
                .append(name)
                .append("\" (in ")
                .append(first)
                .append(")\n"));
        complaints.forEach(complaint -> text.append(complaint).append('\n'));
        return text.toString().strip();
    }

    private static void table(StringBuilder text, String title, Map<String, Score> scores) {
        text.append(String.format(Locale.ROOT, "%n" + ROW, title, "n", "precision", "recall", "F1"));
        scores.forEach((field, score) -> text.append(String.format(
                Locale.ROOT,
                ROW,
                field,
                score.n(),
                String.format(Locale.ROOT, "%.3f", score.precision()),
                String.format(Locale.ROOT, "%.3f", score.recall()),
                String.format(Locale.ROOT, "%.3f", score.f1()))));
    }
}
