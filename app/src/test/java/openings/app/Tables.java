package openings.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads tables as they are, around the program, through DuckDB. */
final class Tables {
    private Tables() {}

    /** The rows of a query on a ledger, their columns joined to text. */
    static List<String> ledger(Path data, String query) throws SQLException {
        return rows("jdbc:duckdb:" + data.resolve("ledger.duckdb"), query);
    }

    /** All rows of a Parquet file. */
    static List<String> parquet(Path file) throws SQLException {
        return rows("jdbc:duckdb:", "SELECT * FROM read_parquet('" + file + "')");
    }

    private static List<String> rows(String database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" | ", row));
            }
        }
        return rows;
    }
}
