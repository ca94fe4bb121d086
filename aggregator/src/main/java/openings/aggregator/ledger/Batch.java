package openings.aggregator.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import openings.aggregator.duckdb.DuckDb;
import openings.contract.event.PostingEvent;
import openings.contract.posting.PostingKey;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Applies events to the ledger within one transaction: asks what is known, works out the news, writes them. */
final class Batch {
    private final DuckDBConnection database;
    private final Map<PostingKey, Instant> described = new HashMap<>();
    private final Map<PostingKey, Spell> latest = new HashMap<>();
    private final Map<PostingKey, PostingEvent.Seen<Advertisement>> descriptions = new LinkedHashMap<>();
    private final Map<SpellKey, Spell> spells = new LinkedHashMap<>();

    private record SpellKey(PostingKey key, Instant firstSeen) {}

    Batch(DuckDBConnection database) {
        this.database = database;
    }

    void apply(List<PostingEvent<Advertisement>> events) throws SQLException {
        ask(events);
        events.forEach(this::apply);
        write();
    }

    private void ask(List<PostingEvent<Advertisement>> events) throws SQLException {
        TreeSet<PostingKey> keys = new TreeSet<>();
        events.forEach(event -> keys.add(event.key()));
        try (DuckDBAppender appender = database.createAppender("temp", "main", "asked")) {
            for (PostingKey key : keys) {
                appender.beginRow().append(key.toString()).endRow();
            }
        }
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(Tables.KNOWN)) {
            while (rows.next()) {
                know(PostingKey.parse(rows.getString("key")), rows);
            }
        }
    }

    private void know(PostingKey key, ResultSet row) throws SQLException {
        Instant described = Rows.instant(row, "described");
        if (described != null) {
            this.described.put(key, described);
        }
        if (Rows.instant(row, "first_seen") != null) {
            latest.put(key, Rows.spell(row, "first_seen", "last_seen", "gone"));
        }
    }

    private void apply(PostingEvent<Advertisement> event) {
        if (event instanceof PostingEvent.Seen<Advertisement> seen) {
            describe(seen);
        }
        Spell known = latest.get(event.key());
        Spell after = known == null ? Spell.begin(event) : known.after(event);
        if (after != null && !after.equals(known)) {
            latest.put(event.key(), after);
            spells.put(new SpellKey(event.key(), after.firstSeen()), after);
        }
    }

    private void describe(PostingEvent.Seen<Advertisement> seen) {
        Instant known = described.get(seen.key());
        Instant at = Spell.instant(seen);
        if (known == null || at.isAfter(known)) {
            described.put(seen.key(), at);
            descriptions.put(seen.key(), seen);
        }
    }

    private void write() throws SQLException {
        if (!descriptions.isEmpty()) {
            writeDescriptions();
        }
        if (!spells.isEmpty()) {
            writeSpells();
        }
        DuckDb.execute(database, "DELETE FROM asked");
    }

    private void writeDescriptions() throws SQLException {
        try (DuckDBAppender appender = database.createAppender("temp", "main", "posting_batch")) {
            for (PostingEvent.Seen<Advertisement> seen : descriptions.values()) {
                Rows.append(appender, seen);
            }
        }
        DuckDb.execute(database, Tables.UPSERT_POSTINGS, "DELETE FROM posting_batch");
    }

    private void writeSpells() throws SQLException {
        try (DuckDBAppender appender = database.createAppender("temp", "main", "spell_batch")) {
            for (Map.Entry<SpellKey, Spell> spell : spells.entrySet()) {
                Rows.append(appender, spell.getKey().key(), spell.getValue());
            }
        }
        DuckDb.execute(database, Tables.UPSERT_SPELLS, "DELETE FROM spell_batch");
    }
}
