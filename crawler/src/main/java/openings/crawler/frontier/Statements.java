package openings.crawler.frontier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Runs SQL, each text prepared once. One thread at a time. */
final class Statements implements AutoCloseable {
    /** Makes a value of the row a result stands at. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int SQLITE_FULL = 13;
    private static final int PAGE = 500;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Returns how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        try {
            return statement(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (ResultSet rows = statement(sql, values).executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Hands over rows page by page, so that their number costs no memory and the consumer may write and commit.
     *
     * @param sql ends with a condition on the id of the row, {@code ID > ? order by ID limit ?}
     * @param id of a row
     */
    <T> void each(
            String sql, RowReader<T> reader, ToLongFunction<T> id, Consumer<T> consumer, @Nullable Object... values) {
        @Nullable Object[] paged = Arrays.copyOf(values, values.length + 2);
        paged[values.length + 1] = PAGE;
        long after = Long.MIN_VALUE;
        List<T> page;
        do {
            paged[values.length] = after;
            page = list(sql, reader, paged);
            for (T row : page) {
                consumer.accept(row);
                after = id.applyAsLong(row);
            }
        } while (page.size() == PAGE);
    }

    /** Adds a row and returns the id that it got. */
    long insert(String sql, @Nullable Object... values) {
        return find(sql + " returning id", row -> row.getLong("id"), values).orElseThrow();
    }

    <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            boolean done = String.valueOf(e.getMessage()).contains("no transaction is active");
            if (!done) { // SQLite has done it itself where the disk is full
                throw failed(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochSecond(seconds);
    }

    static FrontierException failed(SQLException e) {
        String reason = e.getMessage() == null ? "SQLite error " + e.getErrorCode() : e.getMessage();
        return new FrontierException(reason, e.getErrorCode() == SQLITE_FULL || reason.contains("disk is full"), e);
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1, value instanceof Instant instant ? Long.valueOf(instant.getEpochSecond()) : value);
        }
        return statement;
    }
}
