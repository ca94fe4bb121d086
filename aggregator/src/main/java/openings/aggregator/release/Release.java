package openings.aggregator.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.error.AggregatorException.Kind;
import org.duckdb.DuckDBConnection;

/** One release, as it was written. Immutable; for any number of threads, until its {@link Releases} are closed. */
public final class Release {
    private final Path directory;
    private final ReleaseManifest manifest;
    private final BiasReport bias;
    private final List<OfficialFigure> officials;
    private final ObservationQuery query;

    private Release(
            Path directory,
            ReleaseManifest manifest,
            BiasReport bias,
            List<OfficialFigure> officials,
            ObservationQuery query) {
        this.directory = directory;
        this.manifest = manifest;
        this.bias = bias;
        this.officials = officials;
        this.query = query;
    }

    static Release open(Path directory, DuckDBConnection database) {
        try {
            return new Release(
                    directory,
                    Json.read(directory.resolve(ReleaseDirectory.MANIFEST), ReleaseManifest.class),
                    Json.read(directory.resolve(ReleaseDirectory.BIAS), BiasReport.class),
                    List.of(Json.read(directory.resolve(ReleaseDirectory.OFFICIALS), OfficialFigure[].class)),
                    new ObservationQuery(database, directory.resolve(ReleaseDirectory.PARQUET)));
        } catch (IOException e) {
            throw damaged(directory, e);
        }
    }

    public ReleaseManifest manifest() {
        return manifest;
    }

    public BiasReport bias() {
        return bias;
    }

    /** The observations asked for, by indicator, occupation, region and month, in the order of their codes. */
    public List<Observation> observations(Query asked) {
        try {
            return query.run(asked);
        } catch (SQLException e) {
            throw damaged(directory, e);
        }
    }

    /** The official figures that this release is calibrated to or compared with. */
    public List<OfficialFigure> officials() {
        return officials;
    }

    /**
     * A file of this release, for download.
     *
     * @param name one of {@link ReleaseManifest#files}, or {@code release.json}
     * @throws AggregatorException of kind {@link Kind#RELEASE_DAMAGED} where there is none of that name
     */
    public Path file(String name) {
        if (!manifest.files().containsKey(name) && !name.equals(ReleaseDirectory.MANIFEST)) {
            throw new AggregatorException(
                    Kind.RELEASE_DAMAGED,
                    "Release " + directory + " has no file \"" + name + "\"; its files are "
                            + new TreeSet<>(manifest.files().keySet()));
        }
        return directory.resolve(name);
    }

    private static AggregatorException damaged(Path directory, Exception cause) {
        return new AggregatorException(
                Kind.RELEASE_DAMAGED,
                "Release " + directory + " cannot be read: " + AggregatorException.firstLine(cause)
                        + "; remove it and release again",
                cause);
    }
}
