package openings.classifier.esco;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import openings.classifier.esco.EscoException.Kind;

/**
 * Reads a table as RFC 4180 writes it, a row at a time: quoted cells may hold delimiters, line ends and doubled quotes.
 * Commas, semicolons or tabs part the cells, as the first line shows. It is strict: a quote that is not closed, a row of
 * another length than the header's or bytes that are not UTF-8 are errors, since a file that was cut off has them.
 */
final class CsvReader {
    private static final int END = -1;
    private static final int BUFFER = 1 << 14;
    private static final int LONGEST_CELL = 1 << 20;

    private final String file;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder cell = new StringBuilder();
    private char delimiter = ',';
    private int size;
    private int at;
    private int row;
    private int cellsInRow;

    /**
     * A reader behind the byte order mark.
     *
     * @param file its name in messages
     */
    CsvReader(String file, InputStream in) throws IOException {
        this.file = file;
        this.in = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        if (peek() == '\uFEFF') {
            at++;
        }
        delimiter =
                delimiter(new String(buffer, at, size - at).lines().findFirst().orElse(""));
    }

    private static char delimiter(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char character) {
        return line.chars().filter(each -> each == character).count();
    }

    /** The number of the row that was read last, 1 for the header, as a spreadsheet counts. */
    int row() {
        return row;
    }

    /** The cells of the next row that is not blank; none at the end of the file. */
    List<String> next() throws IOException {
        while (peek() != END) {
            List<String> cells = cells();
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return checked(cells);
            }
        }
        return List.of();
    }

    private List<String> checked(List<String> cells) {
        if (cellsInRow == 0) {
            cellsInRow = cells.size();
        } else if (cells.size() != cellsInRow) {
            throw new EscoException(
                    cells.size() < cellsInRow ? Kind.CUT_OFF : Kind.MALFORMED,
                    where() + " has " + cells.size() + " cells where the header has " + cellsInRow
                            + "; the file is cut off or was changed, download it again");
        }
        return cells;
    }

    private List<String> cells() throws IOException {
        row++;
        List<String> cells = new ArrayList<>(cellsInRow);
        boolean isMore = true;
        while (isMore) {
            cell.setLength(0);
            if (peek() == '"') {
                at++;
                quoted();
            } else {
                plain();
            }
            cells.add(cell.toString());
            isMore = peek() == delimiter;
            if (isMore) {
                at++;
            }
        }
        lineEnd();
        return cells;
    }

    private void plain() throws IOException {
        for (int next = peek(); next != END && next != delimiter && next != '\n' && next != '\r'; next = peek()) {
            append((char) next);
        }
    }

    private void quoted() throws IOException {
        for (int next = peek(); next != END; next = peek()) {
            if (next == '"') {
                at++;
                int after = peek();
                if (after == END || after == delimiter || after == '\n' || after == '\r') {
                    return;
                }
                if (after != '"') {
                    throw new EscoException(
                            Kind.MALFORMED,
                            where() + " goes on behind a closing quote; save the table as CSV with doubled quotes");
                }
            }
            append((char) next);
        }
        throw new EscoException(
                Kind.CUT_OFF, where() + " has a quote that is not closed; the file is cut off, download it again");
    }

    private void append(char character) {
        if (cell.length() == LONGEST_CELL) {
            throw new EscoException(
                    Kind.TOO_LARGE, where() + " has a cell of more than " + LONGEST_CELL + " characters; repair it");
        }
        cell.append(character);
        at++;
    }

    private void lineEnd() throws IOException {
        if (peek() == '\r') {
            at++;
        }
        if (peek() == '\n') {
            at++;
        }
    }

    private int peek() throws IOException {
        if (at == size) {
            at = 0;
            size = Math.max(0, fill());
        }
        return size == 0 ? END : buffer[at];
    }

    private int fill() throws IOException {
        try {
            return in.read(buffer);
        } catch (CharacterCodingException e) {
            throw new EscoException(
                    Kind.MALFORMED,
                    file + ", behind row " + row + ", is not UTF-8; download it again or save it as CSV in UTF-8",
                    e);
        }
    }

    private String where() {
        return file + ", row " + row + ",";
    }
}
