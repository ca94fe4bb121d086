package openings.classifier.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import openings.classifier.evaluation.EvaluationException.Kind;

/** Reads a CSV file as RFC 4180 writes it: quoted cells may hold commas, line ends and doubled quotes. */
final class Csv {
    private static final int END = -1;

    private Csv() {}

    /** The rows below the header, each from column name to cell; a cell that a short row lacks is left out. */
    static List<Map<String, String>> rows(Path file) {
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return rows(new PushbackReader(reader));
        } catch (IOException e) {
            throw new EvaluationException(
                    Kind.UNREADABLE, "Cannot read " + file + "; give a CSV file in UTF-8, or one in .gz", e);
        }
    }

    /**
     * The same, of a file that must have some columns.
     *
     * @throws EvaluationException if one is missing
     */
    static List<Map<String, String>> rows(Path file, List<String> columns) {
        List<Map<String, String>> rows = rows(file);
        require(file, rows, columns);
        return rows;
    }

    /** Refuses a file that lacks a column. */
    static void require(Path file, List<Map<String, String>> rows, List<String> columns) {
        Set<String> present = rows.isEmpty() ? Set.of() : rows.getFirst().keySet();
        for (String column : columns) {
            if (!present.contains(column)) {
                throw new EvaluationException(
                        Kind.COLUMN_MISSING, file + " has no column \"" + column + "\", only " + present + "; add it");
            }
        }
    }

    /** The file, unpacked if its name ends in {@code .gz}. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static List<Map<String, String>> rows(PushbackReader in) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = row(in);
        for (List<String> cells = row(in); !cells.isEmpty(); cells = row(in)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                row.put(header.get(i).replace("\uFEFF", "").strip(), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells of the next row; none at the end of the file. */
    private static List<String> row(PushbackReader in) throws IOException {
        List<String> cells = new ArrayList<>();
        int next = in.read();
        while (next != END) {
            StringBuilder cell = new StringBuilder();
            next = next == '"' ? quoted(in, cell) : plain(in, cell, next);
            cells.add(cell.toString());
            if (next != ',') {
                return cells;
            }
            next = in.read();
            if (next == END) {
                cells.add("");
            }
        }
        return cells;
    }

    private static int plain(PushbackReader in, StringBuilder cell, int first) throws IOException {
        int next = first;
        while (next != END && next != ',' && next != '\n' && next != '\r') {
            cell.append((char) next);
            next = in.read();
        }
        return lineEnd(in, next);
    }

    private static int quoted(PushbackReader in, StringBuilder cell) throws IOException {
        for (int next = in.read(); next != END; next = in.read()) {
            if (next == '"') {
                int after = in.read();
                if (after != '"') {
                    return lineEnd(in, after);
                }
            }
            cell.append((char) next);
        }
        return END;
    }

    /** Takes a line feed behind a carriage return along. */
    private static int lineEnd(PushbackReader in, int character) throws IOException {
        if (character == '\r') {
            int after = in.read();
            if (after != '\n' && after != END) {
                in.unread(after);
            }
            return '\n';
        }
        return character;
    }
}
