package openings.crawler.kind;

import java.util.Map;

/**
 * What is known beside a record.
 *
 * @param board what the sites file gives: {@code board}, {@code api}, {@code site} …
 * @param document values around the records, by path
 */
record Surroundings(Map<String, String> board, Map<String, String> document) {
    Surroundings {
        board = Map.copyOf(board);
        document = Map.copyOf(document);
    }
}
