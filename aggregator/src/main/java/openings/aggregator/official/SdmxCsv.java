package openings.aggregator.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.error.AggregatorException.Kind;

/** Reads SDMX-CSV as Eurostat writes it. The order of columns differs between tables, so they are found by name. */
final class SdmxCsv {
    private final String table;
    private final List<String> header;

    private SdmxCsv(String table, List<String> header) {
        this.table = table;
        this.header = header;
    }

    /**
     * The rows of {@code text}, each by the names of its columns.
     *
     * @param table for messages
     * @param needed columns that must be there
     */
    static List<Map<String, String>> parse(String table, String text, List<String> needed) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw malformed(table, 1, "is empty");
        }
        SdmxCsv csv = new SdmxCsv(table, split(lines.getFirst().replace("\uFEFF", "")));
        for (String column : needed) {
            if (!csv.header.contains(column)) {
                throw malformed(table, 1, "has no column \"" + column + "\", only " + csv.header);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(csv.row(i + 1, split(lines.get(i))));
            }
        }
        return rows;
    }

    private Map<String, String> row(int line, List<String> values) {
        if (values.size() != header.size()) {
            throw malformed(
                    table,
                    line,
                    "has " + values.size() + " values, but the header names " + header.size() + " columns");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), values.get(i).strip());
        }
        row.put("", Integer.toString(line));
        return row;
    }

    /** Splits a line at commas outside quotes (RFC 4180). */
    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                value.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled == quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    static AggregatorException malformed(String table, int line, String problem) {
        return new AggregatorException(
                Kind.MALFORMED_OFFICIAL,
                "Official table " + table + ", line " + line + " " + problem
                        + "; look at the address it comes from, or run without it");
    }
}
