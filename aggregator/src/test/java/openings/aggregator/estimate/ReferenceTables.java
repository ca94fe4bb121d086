package openings.aggregator.estimate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inputs whose results were computed elsewhere; where they are not at hand, the tests that need them are skipped. */
final class ReferenceTables {
    private ReferenceTables() {}

    /** The rows of a table without quotes, by the names of its columns. */
    static List<Map<String, String>> read(String name) {
        Path file = Path.of(System.getProperty("openings.shared", "none"), "data/statistics/reference", name);
        assumeTrue(Files.exists(file), "Skipped: the reference table " + name + " is not at hand");
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
            return lines.stream().skip(1).map(line -> row(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, String line) {
        String[] values = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), values[i]);
        }
        return row;
    }
}
