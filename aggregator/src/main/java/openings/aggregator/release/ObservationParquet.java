package openings.aggregator.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.error.AggregatorException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes observations as Parquet. One thread, so that the same observations give the same bytes. */
final class ObservationParquet {
    private static final String TABLE = Arrays.stream(Column.values())
            .map(column -> column.name() + " " + column.sqlType)
            .collect(Collectors.joining(", ", "CREATE TABLE observation (", ")"));

    private ObservationParquet() {}

    static void write(Path file, List<Observation> observations, String vintage) {
        try (DuckDBConnection database = DuckDb.openInMemory(new DuckDb.Limits(512, 1))) {
            DuckDb.execute(database, TABLE);
            append(database, observations, vintage);
            DuckDb.execute(
                    database,
                    "COPY observation TO " + DuckDb.literal(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw AggregatorException.storage(file, e);
        }
    }

    private static void append(DuckDBConnection database, List<Observation> observations, String vintage)
            throws SQLException {
        try (DuckDBAppender appender = database.createAppender("observation")) {
            for (Observation observation : observations) {
                appender.beginRow();
                for (Column column : Column.values()) {
                    append(appender, column.of(observation, vintage));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Double number -> appender.append(number.doubleValue());
            case Long number -> appender.append(number.longValue());
            case Integer number -> appender.append(number.intValue());
            default -> throw new IllegalStateException("No column holds a " + value.getClass());
        }
    }
}
