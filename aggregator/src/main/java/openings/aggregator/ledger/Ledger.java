package openings.aggregator.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.error.AggregatorException.Kind;
import openings.contract.event.PostingEvent;
import openings.contract.posting.Source;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The book of all advertisements, in one DuckDB file. One process at a time, one thread at a time.
 *
 * <p>An event that is older than what is known of its advertisement, or is repeated, changes nothing.
 */
public final class Ledger implements AutoCloseable {
    private static final String SOURCE_UPSERT = "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?)";

    private final Path file;
    private final DuckDBConnection database;

    private Ledger(Path file, DuckDBConnection database) {
        this.file = file;
        this.database = database;
    }

    /** Opens the ledger in {@code file}, or makes an empty one there. */
    public static Ledger open(Path file, DuckDb.Limits limits, Collection<Source> sources) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Ledger ledger = new Ledger(file, DuckDb.open(file, limits));
            DuckDb.execute(ledger.database, Tables.DURABLE);
            DuckDb.execute(ledger.database, Tables.TEMPORARY);
            ledger.register(sources);
            return ledger;
        } catch (IOException e) {
            throw AggregatorException.storage(file, e);
        } catch (SQLException e) {
            throw cannotOpen(file, e);
        }
    }

    private static AggregatorException cannotOpen(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("lock")) {
            return new AggregatorException(
                    Kind.LEDGER_IN_USE,
                    "The ledger " + file + " is open in another process; stop that one first, or use another folder",
                    e);
        }
        if (message.contains("not a valid DuckDB") || message.contains("Serialization")) {
            return new AggregatorException(
                    Kind.LEDGER_UNREADABLE,
                    "The ledger " + file + " is damaged or not from this program; move it away to start anew",
                    e);
        }
        return AggregatorException.storage(file, e);
    }

    private void register(Collection<Source> sources) throws SQLException {
        try (PreparedStatement upsert = database.prepareStatement(SOURCE_UPSERT)) {
            for (Source source : sources) {
                upsert.setString(1, source.id());
                upsert.setString(2, source.name());
                upsert.setString(3, source.type().name());
                upsert.setString(4, source.country());
                upsert.setString(5, String.join(" ", new TreeSet<>(source.languages())));
                upsert.setString(6, source.home().toString());
                upsert.execute();
            }
        }
    }

    /** Applies events in order; all of them are durable when this returns, and none where it throws. */
    public void apply(List<PostingEvent<Advertisement>> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            database.setAutoCommit(false);
            new Batch(database).apply(events);
            database.commit();
            database.setAutoCommit(true);
        } catch (SQLException e) {
            rollBack(e);
            throw AggregatorException.storage(file, e);
        }
    }

    private void rollBack(SQLException cause) {
        try {
            database.rollback();
            database.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Every source that was ever registered, by its id. */
    public Map<String, Source> sources() {
        return query("SELECT * FROM source ORDER BY id", rows -> {
            Map<String, Source> sources = new TreeMap<>();
            while (rows.next()) {
                Source source = Rows.source(rows);
                sources.put(source.id(), source);
            }
            return sources;
        });
    }

    /** How much of each source was collected and coded, in the order of their ids. */
    public List<SourceCount> counts() {
        return query(Tables.COUNTS, rows -> {
            List<SourceCount> counts = new ArrayList<>();
            while (rows.next()) {
                counts.add(Rows.count(rows));
            }
            return counts;
        });
    }

    /** All advertisements that were described at least once, in the order of their keys. */
    public List<Recorded> recorded() {
        return query(Tables.RECORDED, Ledger::recorded);
    }

    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Reader<T> reader) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reader.read(rows);
        } catch (SQLException e) {
            throw AggregatorException.storage(file, e);
        }
    }

    private static List<Recorded> recorded(ResultSet rows) throws SQLException {
        List<Recorded> recorded = new ArrayList<>();
        Advertisement current = null;
        List<Spell> spells = new ArrayList<>();
        while (rows.next()) {
            if (current == null || !current.key().toString().equals(rows.getString("key"))) {
                close(recorded, current, spells);
                current = Rows.advertisement(rows);
            }
            spells.add(Rows.spell(rows, "first_us", "last_us", "gone_us"));
        }
        close(recorded, current, spells);
        return recorded;
    }

    private static void close(List<Recorded> recorded, @Nullable Advertisement advertisement, List<Spell> spells) {
        if (advertisement != null) {
            recorded.add(new Recorded(advertisement, spells));
            spells.clear();
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw AggregatorException.storage(file, e);
        }
    }
}
