package openings.app.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables of the world: UTF-8 resources beside this package, in which {@code #} starts a comment line. */
final class Tables {
    private Tables() {}

    /** The rows of a table with tabs between the columns. */
    static List<List<String>> rows(String name) {
        return lines(name).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** The rows of such a table by their first column. */
    static Map<String, List<String>> byCode(String name) {
        return rows(name).stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));
    }

    static List<String> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** What {@code table} holds for {@code code}, which must be there. */
    static <T> T required(String code, Map<String, T> table) {
        T found = table.get(code);
        if (found == null) {
            throw new IllegalStateException(
                    "The demo world's tables say nothing of " + code + ", only of " + table.keySet());
        }
        return found;
    }

    private static String read(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The demo world lacks its table " + name + "; build the program anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo world's table " + name + " cannot be read", e);
        }
    }
}
