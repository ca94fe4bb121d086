package openings.app.world.comparison;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import openings.app.world.comparison.ErrorRow.Measure;

/** Writes the errors over both countries as text. */
final class ErrorText {
    private static final double PER_CENT = 100;

    private final StringBuilder text = new StringBuilder();

    ErrorText(ErrorTable table) {
        part("Error, months with official figures", table.benchmarked());
        part("Error, months without official figures yet", table.provisional());
        text.append("""
                0 % is the truth. Each step should bring the error down. Small cells are shown
                only where many advertisements were seen, which picks the over-advertised: there
                it may rise, and the row says so.
                """);
    }

    private void part(String title, ErrorTable.Part part) {
        if (part.months().isEmpty()) {
            return;
        }
        text.append(title).append(" (").append(span(part.months())).append(")\n");
        text.append(String.format(
                Locale.ROOT,
                "%-6s %-17s %-6s %13s %8s %8s %8s%n",
                "",
                "cells",
                "",
                "shown (not)",
                "raw",
                "distinct",
                "weighted"));
        part.rows().stream()
                .filter(row -> row.country().equals(ErrorTable.BOTH))
                .forEach(this::row);
        text.append('\n');
    }

    private void row(ErrorRow row) {
        text.append(String.format(
                Locale.ROOT,
                "%-6s %-17s %-6s %6d (%4d) %6.1f %% %6.1f %% %6.1f %%%s%n",
                row.country(),
                row.cells().label(),
                row.measure() == Measure.LEVEL ? "level" : "share",
                row.count().shown(),
                row.count().withheld(),
                PER_CENT * row.errors().raw(),
                PER_CENT * row.errors().deduplicated(),
                PER_CENT * row.errors().weighted(),
                row.errors().fall() ? "" : " rises"));
    }

    private static String span(List<YearMonth> months) {
        return months.getFirst() + " to " + months.getLast();
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
