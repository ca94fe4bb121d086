package openings.aggregator.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import openings.aggregator.error.AggregatorException;

/** Writes a release: all of it or nothing, and never over another. */
public final class ReleaseWriter {
    private ReleaseWriter() {}

    /**
     * Writes the next release into {@code releases}, which is created where it is missing.
     *
     * @return its number
     */
    public static int write(Path releases, ReleaseContent content) {
        try {
            Files.createDirectories(releases);
            int number = ReleaseDirectory.numbers(releases).stream()
                            .reduce((a, b) -> b)
                            .orElse(0)
                    + 1;
            Path draft = releases.resolve(".draft-" + number);
            delete(draft);
            Files.createDirectory(draft);
            writeFiles(draft, number, content);
            Files.move(draft, ReleaseDirectory.of(releases, number), StandardCopyOption.ATOMIC_MOVE);
            force(releases);
            return number;
        } catch (IOException e) {
            throw AggregatorException.storage(releases, e);
        }
    }

    private static void writeFiles(Path draft, int number, ReleaseContent content) throws IOException {
        ReleaseManifest manifest = content.manifest().with(number, Map.of());
        String vintage = manifest.created().toString();
        ObservationParquet.write(draft.resolve(ReleaseDirectory.PARQUET), content.observations(), vintage);
        Csv.writeObservations(draft.resolve("observations.csv"), content.observations(), vintage);
        JsonStat.write(draft.resolve("observations.json"), content.observations(), manifest);
        Json.write(draft.resolve(ReleaseDirectory.BIAS), content.bias());
        Json.write(draft.resolve("sources.json"), SourceList.of(manifest));
        Csv.writeOfficials(draft.resolve("official.csv"), content.officials());
        Json.write(draft.resolve(ReleaseDirectory.OFFICIALS), content.officials());
        Json.write(draft.resolve(ReleaseDirectory.MANIFEST), manifest.with(number, digests(draft)));
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.toList()) {
                force(file);
            }
        }
        force(draft);
    }

    private static Map<String, String> digests(Path draft) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.toList()) {
                digests.put(String.valueOf(file.getFileName()), Sha256.ofFile(file));
            }
        }
        return digests;
    }

    /** Makes a file, or the entries of a directory, durable. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
