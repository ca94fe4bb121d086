package openings.crawler.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads tables of words: UTF-8, a row per line, cells parted by tabs; lines that begin with # are notes. */
public final class WordTable {
    private WordTable() {}

    /** The rows of the resource {@code name} beside {@code owner}. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its " + name + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " in the jar", e);
        }
    }

    /** The words of a cell, which semicolons part. */
    public static List<String> words(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A table of this package with two cells in a row: a kind, and its words. */
    static Map<String, Set<String>> read(String name) {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : rows(WordTable.class, name)) {
            words.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(words(row.get(1)));
        }
        return Map.copyOf(words);
    }
}
