package openings.crawler.frontier;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the few texts that stand in many rows of the frontier: ids of sites, words for states. */
final class Interned {
    private final Statements sql;
    private final String find;
    private final String add;
    private final Map<String, Long> numbers = new HashMap<>();

    private Interned(Statements sql, String table, String number, String text) {
        this.sql = sql;
        find = "select " + number + " as id from " + table + " where " + text + " = ?";
        add = "insert into " + table + " (" + text + ") values (?) returning " + number + " as id";
    }

    static Interned sites(Statements sql) {
        return new Interned(sql, "site", "number", "id");
    }

    static Interned words(Statements sql) {
        return new Interned(sql, "word", "id", "text");
    }

    long number(String text) {
        return numbers.computeIfAbsent(text, this::read);
    }

    /** What was numbered since the last commit may be gone. */
    void forget() {
        numbers.clear();
    }

    private long read(String text) {
        return sql.find(find, row -> row.getLong("id"), text)
                .or(() -> sql.find(add, row -> row.getLong("id"), text))
                .orElseThrow();
    }
}
