package openings.classifier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a word list of this module: UTF-8, a row per line, cells parted by tabs; lines that begin with # are notes. */
public final class Table {
    private Table() {}

    /** The rows of the resource {@code name} beside {@code owner}. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: no resource " + name + " beside " + owner);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + name + " beside " + owner, e);
        }
    }

    /** The parts of a cell that are separated by semicolons. */
    public static List<String> parts(String cell) {
        return List.of(cell.split(";", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
