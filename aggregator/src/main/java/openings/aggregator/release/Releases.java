package openings.aggregator.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.error.AggregatorException;
import org.duckdb.DuckDBConnection;

/** The releases in a directory. Thread-safe; new releases are found as soon as they are written. */
public final class Releases implements AutoCloseable {
    private final Path directory;
    private final DuckDBConnection database;
    private final Map<Integer, Release> opened = new ConcurrentHashMap<>();

    private Releases(Path directory, DuckDBConnection database) {
        this.directory = directory;
        this.database = database;
    }

    /** The releases in {@code directory}, which need not exist yet. */
    public static Releases in(Path directory) {
        try {
            return new Releases(directory, DuckDb.openInMemory(DuckDb.Limits.standard()));
        } catch (SQLException e) {
            throw AggregatorException.storage(directory, e);
        }
    }

    /** The numbers of the releases, ascending. */
    public List<Integer> numbers() {
        try {
            return ReleaseDirectory.numbers(directory);
        } catch (IOException e) {
            throw AggregatorException.storage(directory, e);
        }
    }

    /** The release with the highest number. */
    public Optional<Release> findLatest() {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? Optional.empty() : find(numbers.getLast());
    }

    public Optional<Release> find(int number) {
        Path place = ReleaseDirectory.of(directory, number);
        if (!Files.exists(place.resolve(ReleaseDirectory.MANIFEST))) {
            return Optional.empty();
        }
        return Optional.of(opened.computeIfAbsent(number, absent -> Release.open(place, database)));
    }

    /** Closes all releases got from here. */
    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw AggregatorException.storage(directory, e);
        }
    }
}
