package openings.aggregator.duckdb;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens <a href="https://duckdb.org">DuckDB</a> databases with the same settings everywhere. */
public final class DuckDb {
    private DuckDb() {}

    /**
     * How much of the machine a database may use.
     *
     * @param memoryMebibytes what it may keep in memory before it spills to disk
     * @param threads how many threads a query may use
     */
    public record Limits(int memoryMebibytes, int threads) {
        public Limits {
            if (memoryMebibytes < 32 || threads < 1) {
                throw new IllegalArgumentException("DuckDB needs 32 MiB and a thread, not " + memoryMebibytes
                        + " MiB and " + threads + " threads");
            }
        }

        /** 512 MiB and two threads. */
        public static Limits standard() {
            return new Limits(512, 2);
        }
    }

    /** Opens or creates the database in {@code file}; one process at a time can. */
    public static DuckDBConnection open(Path file, Limits limits) throws SQLException {
        return connect(file.toAbsolutePath().toString(), limits);
    }

    /** A database that is gone when its last connection is closed. */
    public static DuckDBConnection openInMemory(Limits limits) throws SQLException {
        return connect("", limits);
    }

    private static DuckDBConnection connect(String place, Limits limits) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", limits.memoryMebibytes() + "MiB");
        settings.setProperty("threads", Integer.toString(limits.threads()));
        return DriverManager.getConnection("jdbc:duckdb:" + place, settings).unwrap(DuckDBConnection.class);
    }

    /** Runs statements that return nothing, in order. */
    public static void execute(DuckDBConnection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** {@code text} as an SQL literal, for the places where DuckDB takes no parameter: file names. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
