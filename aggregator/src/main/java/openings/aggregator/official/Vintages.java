package openings.aggregator.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.release.Sha256;

/** Every answer that was fetched, as it came: {@code jvs_q_nace2/NL/20260730T120000Z-1f3a….csv}. Never changed. */
final class Vintages {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;

    Vintages(Path folder) {
        this.folder = folder;
    }

    /**
     * One answer.
     *
     * @param fetched to the second
     * @param digest SHA-256 in hexadecimal
     */
    record Vintage(Instant fetched, String digest, String content) {}

    /** Keeps an answer, unless it is the same as the last one; then that one is returned. */
    Vintage keep(Instant fetched, byte[] content) {
        String digest = Sha256.of(content);
        Optional<Vintage> last = findLast();
        if (last.isPresent() && last.get().digest().equals(digest)) {
            return last.get();
        }
        Path file = folder.resolve(STAMP.format(fetched) + "-" + digest.substring(0, 12) + ".csv");
        try {
            Files.createDirectories(folder);
            Path draft = Files.write(folder.resolve(".draft"), content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return read(file);
        } catch (IOException e) {
            throw AggregatorException.storage(file, e);
        }
    }

    /** The answer that was fetched last. */
    Optional<Vintage> findLast() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> last =
                    files.filter(file -> file.toString().endsWith(".csv")).max(Comparator.naturalOrder());
            return last.isPresent() ? Optional.of(read(last.get())) : Optional.empty();
        } catch (IOException e) {
            throw AggregatorException.storage(folder, e);
        }
    }

    private static Vintage read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content = Files.readAllBytes(file);
        Instant fetched = STAMP.parse(name.substring(0, name.indexOf('-')), Instant::from);
        return new Vintage(fetched, Sha256.of(content), new String(content, StandardCharsets.UTF_8));
    }
}
