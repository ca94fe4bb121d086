package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.Function;

/** Makes the tables of a new file, converts those of an earlier release, refuses those of a later one. */
final class Schema {
    private static final int VERSION = 2;

    private Schema() {}

    static void prepare(Connection connection, Path file) throws SQLException {
        int version = version(connection);
        if (version == VERSION) {
            return;
        }
        if (version > VERSION) {
            connection.close();
            throw new FrontierException(file + " was made by a later release; use that one, or another data directory");
        }
        if (isOfFirstRelease(connection)) {
            convert(connection);
        } else {
            run(connection, "schema.sql");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = " + VERSION);
        }
        connection.commit();
    }

    /** Refuses a file of another release, which is not to be written to. */
    static void require(Connection connection, Path file) throws SQLException {
        if (version(connection) != VERSION) {
            connection.close();
            throw new FrontierException(file + " was made by another release; run the crawler once with this one");
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }

    /** It numbered no versions. */
    private static boolean isOfFirstRelease(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from sqlite_master where name = 'url'")) {
            return row.next();
        }
    }

    private static void convert(Connection connection) throws SQLException {
        Function.create(connection, "hash32", new Hash());
        run(connection, "set-aside.sql");
        run(connection, "schema.sql");
        run(connection, "convert.sql");
    }

    private static void run(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String part : text(name).split(";\\s*\\n", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String text(String name) {
        try (InputStream file = requireNonNull(Frontier.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its " + name + "; build it again", e);
        }
    }

    /** {@link Addresses#hash} for SQL. */
    private static final class Hash extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(Addresses.hash(value_text(0)));
        }
    }
}
