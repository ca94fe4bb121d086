package openings.aggregator.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import openings.aggregator.duckdb.DuckDb;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads observations from a Parquet file. Thread-safe: every query runs on a connection of its own. */
final class ObservationQuery {
    private final DuckDBConnection database;
    private final Path parquet;

    ObservationQuery(DuckDBConnection database, Path parquet) {
        this.database = database;
        this.parquet = parquet;
    }

    List<Observation> run(Query query) throws SQLException {
        Conditions conditions = Conditions.of(query);
        String sql = "SELECT * FROM read_parquet(" + DuckDb.literal(parquet.toString()) + ")" + conditions.where()
                + " ORDER BY INDICATOR DESC, ISCO08, GEO, TIME_PERIOD";
        try (Connection connection = database.duplicate();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < conditions.values.size(); i++) {
                statement.setString(i + 1, conditions.values.get(i));
            }
            return read(statement.executeQuery());
        }
    }

    private static List<Observation> read(ResultSet rows) throws SQLException {
        List<Observation> observations = new ArrayList<>();
        while (rows.next()) {
            observations.add(observation(rows));
        }
        return observations;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        String occupation = text(row, Column.ISCO08);
        return new Observation(
                new SeriesKey(
                        Indicator.valueOf(text(row, Column.INDICATOR)),
                        occupation.equals(SeriesKey.TOTAL) ? null : Isco08.of(occupation),
                        Nuts.of(text(row, Column.GEO))),
                YearMonth.parse(text(row, Column.TIME_PERIOD)),
                figures(row),
                new Observation.Basis(
                        row.getLong(Column.OJA_N.name()),
                        row.getLong(Column.EMPLOYERS_N.name()),
                        row.getInt(Column.SOURCES_N.name()),
                        row.getDouble(Column.TOP_SOURCE_SHARE.name()),
                        row.getDouble(Column.ESS.name())),
                new Observation.Comparison(
                        number(row, Column.OFFICIAL),
                        text(row, Column.OFFICIAL_SOURCE),
                        number(row, Column.COVERAGE),
                        number(row, Column.REP_RATIO)),
                new Trust(
                        Trust.Grade.valueOf(text(row, Column.GRADE)),
                        flags(text(row, Column.FLAGS)),
                        Trust.ObsStatus.valueOf(text(row, Column.OBS_STATUS)),
                        Trust.ConfStatus.valueOf(text(row, Column.CONF_STATUS))));
    }

    private static Observation.@Nullable Figures figures(ResultSet row) throws SQLException {
        Double weighted = number(row, Column.OBS_VALUE);
        return weighted == null
                ? null
                : new Observation.Figures(
                        row.getDouble(Column.RAW.name()),
                        row.getDouble(Column.DEDUPLICATED.name()),
                        weighted,
                        row.getDouble(Column.CI_LOW.name()),
                        row.getDouble(Column.CI_HIGH.name()));
    }

    private static List<Flag> flags(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(Flag::parse).toList();
    }

    private static String text(ResultSet row, Column column) throws SQLException {
        return String.valueOf(row.getString(column.name()));
    }

    private static @Nullable Double number(ResultSet row, Column column) throws SQLException {
        double value = row.getDouble(column.name());
        return row.wasNull() ? null : value;
    }

    /** The WHERE clause of a query and the values of its parameters. */
    private static final class Conditions {
        private final List<String> clauses = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        static Conditions of(Query query) {
            Conditions conditions = new Conditions();
            conditions.oneOf(
                    Column.INDICATOR,
                    query.indicators().stream().map(Indicator::name).toList());
            conditions.oneOf(Column.ISCO08, query.occupations());
            conditions.oneOf(Column.GEO, query.regions());
            conditions.compare(Column.TIME_PERIOD, ">=", query.from());
            conditions.compare(Column.TIME_PERIOD, "<=", query.to());
            return conditions;
        }

        private void oneOf(Column column, Collection<String> allowed) {
            if (!allowed.isEmpty()) {
                clauses.add(
                        column + allowed.stream().map(value -> "?").collect(Collectors.joining(", ", " IN (", ")")));
                values.addAll(allowed);
            }
        }

        private void compare(Column column, String operator, @Nullable YearMonth bound) {
            if (bound != null) {
                clauses.add(column + " " + operator + " ?");
                values.add(bound.toString());
            }
        }

        String where() {
            return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
        }
    }
}
