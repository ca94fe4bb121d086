package openings.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone with all that is in it when closed. */
final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    TemporaryFolder() {
        try {
            path = Files.createTempDirectory("openings-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder; set java.io.tmpdir to one that exists", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the temporary folder " + path, e);
        }
    }
}
