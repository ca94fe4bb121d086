package openings.app.evaluation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The rows of a labelled table: CSV in UTF-8 with a header line, possibly in {@code .gz}. A column is asked for by the
 * names that it may have, in any case.
 */
final class LabelledTable {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
            .build();
    private static final CsvSchema HEADER = CsvSchema.emptySchema().withHeader();

    private LabelledTable() {}

    /**
     * A row.
     *
     * @param number counted from 1, the header left out
     */
    record Row(Path file, int number, Map<String, String> cells) {
        /** The cell of the first of these columns that the table has, empty cells included. */
        Optional<String> find(String... names) {
            return Arrays.stream(names)
                    .filter(cells::containsKey)
                    .findFirst()
                    .map(cells::get)
                    .map(String::strip);
        }

        /** The same where it is not empty. */
        Optional<String> findFilled(String... names) {
            return find(names).filter(cell -> !cell.isEmpty());
        }

        /** The same where a table without it makes no sense. */
        String cell(String... names) {
            return find(names)
                    .orElseThrow(() -> new LabelledDataException("Row " + number + " of " + file + " has no column \""
                            + names[0] + "\"; name one so, or " + String.join(", ", names)));
        }
    }

    /** The rows of a file, or of every {@code .csv} and {@code .csv.gz} below a folder. */
    static List<Row> read(Path data) {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(data)) {
            rows.addAll(rows(file));
        }
        if (rows.isEmpty()) {
            throw new LabelledDataException(
                    "No rows in " + data + "; give a CSV file with a header, or a folder of them");
        }
        return rows;
    }

    private static List<Path> files(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of(data);
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().matches(".*\\.csv(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(data, e);
        }
    }

    private static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                MappingIterator<Map<String, String>> cells =
                        MAPPER.readerForMapOf(String.class).with(HEADER).readValues(reader)) {
            while (cells.hasNextValue()) {
                Map<String, String> row = new LinkedHashMap<>();
                cells.nextValue().forEach((name, cell) -> row.put(column(name), cell));
                rows.add(new Row(file, rows.size() + 1, row));
            }
            return rows;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String column(String name) {
        return name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static LabelledDataException unreadable(Path file, IOException e) {
        return new LabelledDataException(
                "Cannot read " + file + " (" + e.getMessage() + "); give a CSV file in UTF-8, or one in .gz", e);
    }
}
