package openings.classifier.esco;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import openings.classifier.esco.EscoException.Kind;

/** The rows of one of ESCO's tables, whose cells are asked for by column. */
final class TableRows {
    private final String file;
    private final CsvReader reader;
    private final List<String> header;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    private List<String> cells = List.of();

    TableRows(String file, InputStream in) throws IOException {
        this.file = file;
        reader = new CsvReader(file, in);
        header = reader.next();
        if (header.isEmpty()) {
            throw new EscoException(Kind.CUT_OFF, file + " is empty; download it again");
        }
        for (Column column : Column.values()) {
            columns.put(column, column.in(header));
        }
    }

    /**
     * Makes sure that the table has columns.
     *
     * @throws EscoException if one is missing
     */
    void require(Column... required) {
        for (Column column : required) {
            if (!has(column)) {
                throw new EscoException(
                        Kind.COLUMN_MISSING,
                        file + " has no column " + column.title() + ", only " + String.join(", ", header)
                                + "; import the file as it is downloaded");
            }
        }
    }

    boolean has(Column column) {
        return !all(column).isEmpty();
    }

    private List<Integer> all(Column column) {
        return columns.getOrDefault(column, List.of());
    }

    /** Goes to the next row; false behind the last one. */
    boolean next() throws IOException {
        cells = reader.next();
        return !cells.isEmpty();
    }

    /** The cell of the first such column; empty where there is none. */
    String cell(Column column) {
        return all(column).isEmpty() ? "" : cells.get(all(column).getFirst()).strip();
    }

    /** The lines or parts between bars of all such columns. */
    List<String> list(Column column) {
        List<String> parts = new ArrayList<>();
        for (int at : all(column)) {
            for (String part : cells.get(at).split("[\\r\\n|]", -1)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The number of the present row, 1 for the header. */
    int row() {
        return reader.row();
    }

    /** An error in the present row. */
    EscoException malformed(Column column, String what) {
        return error(Kind.MALFORMED, column, what);
    }

    EscoException error(Kind kind, Column column, String what) {
        return new EscoException(kind, file + ", row " + reader.row() + ", column " + column.title() + ": " + what);
    }
}
