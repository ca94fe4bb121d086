package openings.aggregator.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where releases and their files stand. */
final class ReleaseDirectory {
    static final String MANIFEST = "release.json";
    static final String PARQUET = "observations.parquet";
    static final String BIAS = "bias.json";
    static final String OFFICIALS = "official.json";

    private ReleaseDirectory() {}

    static Path of(Path releases, int number) {
        return releases.resolve(String.format(Locale.ROOT, "%04d", number));
    }

    /** The numbers of the complete releases, ascending. */
    static List<Integer> numbers(Path releases) throws IOException {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.filter(entry -> Files.exists(entry.resolve(MANIFEST)))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.matches("[0-9]{4,9}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }
}
