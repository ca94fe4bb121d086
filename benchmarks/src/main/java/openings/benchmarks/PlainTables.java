package openings.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import openings.aggregator.duckdb.DuckDb;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Tables with the columns of the aggregator's ledger, but no key: rows are appended, and nothing is asked. */
final class PlainTables implements AutoCloseable {
    private static final String POSTING = """
            CREATE TABLE posting (key VARCHAR, source VARCHAR, described TIMESTAMP,
            title VARCHAR, employer VARCHAR, place VARCHAR,
            isco VARCHAR, nuts VARCHAR, nace VARCHAR, abroad BOOLEAN, versions VARCHAR,
            language VARCHAR, openings INTEGER, openings_stated BOOLEAN, agency BOOLEAN,
            date_posted TIMESTAMP, valid_through TIMESTAMP,
            words INTEGER, digest BIGINT, signature VARCHAR, fields INTEGER)
            """;

    private static final String SPELL = """
            CREATE TABLE spell (key VARCHAR, first_seen TIMESTAMP, last_seen TIMESTAMP, gone TIMESTAMP, reason VARCHAR)
            """;

    private static final int SIGNATURE_BYTES = 128;

    private final DuckDBConnection database;
    private final Random random = new Random(1);

    private PlainTables(DuckDBConnection database) {
        this.database = database;
    }

    /** Makes the tables in a new database in {@code folder}. */
    static PlainTables open(Path folder) {
        try {
            DuckDBConnection database = DuckDb.open(folder.resolve("plain.duckdb"), DuckDb.Limits.standard());
            DuckDb.execute(database, POSTING, SPELL);
            database.setAutoCommit(false);
            return new PlainTables(database);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a database in " + folder, e);
        }
    }

    /** Appends a row per advertisement to both tables; they are durable when this returns. */
    void see(List<JobPosting> postings, Instant at) throws SQLException {
        try (DuckDBAppender row = database.createAppender("main", "posting")) {
            for (JobPosting posting : postings) {
                append(row, posting, at);
            }
        }
        confirm(postings.stream().map(JobPosting::key).toList(), at);
    }

    /** Appends a row per key to the table of spells; they are durable when this returns. */
    void confirm(List<PostingKey> keys, Instant at) throws SQLException {
        try (DuckDBAppender row = database.createAppender("main", "spell")) {
            for (PostingKey key : keys) {
                row.beginRow().append(key.toString());
                append(row, at);
                append(row, at);
                row.appendNull().appendNull().endRow();
            }
        }
        database.commit();
    }

    private void append(DuckDBAppender row, JobPosting posting, Instant at) throws SQLException {
        row.beginRow().append(posting.key().toString()).append(posting.key().source());
        append(row, at);
        row.append(posting.text().title()).append("an employer").append("a place");
        row.append("2512:0.91 2511:0.05").append("DK011:0.95").append("").append(false);
        row.append("isco=ISCO-08;nuts=NUTS 2024");
        row.append("en").append(1).append(false).append(false).appendNull().appendNull();
        row.append(350).append(random.nextLong()).append(signature()).append(5).endRow();
    }

    private static void append(DuckDBAppender row, Instant at) throws SQLException {
        row.appendEpochMicros(1_000 * at.toEpochMilli());
    }

    private String signature() {
        byte[] signature = new byte[SIGNATURE_BYTES];
        random.nextBytes(signature);
        return HexFormat.of().formatHex(signature);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
