package openings.classifier.esco;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import openings.classifier.esco.EscoException.Kind;
import openings.classifier.esco.Manifest.StoredFile;

/** The folder of one complete import. Immutable and thread-safe. */
final class Store {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,9}");
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Manifest manifest;

    private Store(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** The complete store of highest number below {@code directory}. */
    static Optional<Store> findNewest(Path directory) {
        return numbered(directory).reversed().stream()
                .filter(folder -> Files.exists(folder.resolve(StoreFiles.MANIFEST)))
                .findFirst()
                .map(Store::open);
    }

    /** The folders of imports below {@code directory}, complete or not, in the order of their numbers. */
    static List<Path> numbered(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder -> NUMBER.matcher(name(folder)).matches())
                    .sorted(Comparator.comparingInt(Store::number))
                    .toList();
        } catch (IOException e) {
            throw new EscoException(
                    Kind.STORE, "Cannot look into " + directory + " (" + e.getMessage() + "); check its rights", e);
        }
    }

    static int number(Path folder) {
        return Integer.parseInt(name(folder));
    }

    private static String name(Path folder) {
        return requireNonNull(folder.getFileName()).toString();
    }

    /** Opens a complete store; that its files are there in full length is checked, not each byte. */
    static Store open(Path folder) {
        Path file = folder.resolve(StoreFiles.MANIFEST);
        try (InputStream in = Files.newInputStream(file)) {
            Store store = new Store(folder, Manifest.of(Json.read(in)));
            store.checkSizes();
            return store;
        } catch (IOException e) {
            throw new EscoException(
                    Kind.STORE,
                    file + " is no manifest that this version reads (" + firstLine(e) + "); repeat the import",
                    e);
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private void checkSizes() throws IOException {
        for (var file : manifest.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            long bytes = Files.exists(path) ? Files.size(path) : 0;
            if (bytes != file.getValue().bytes()) {
                throw new EscoException(
                        Kind.STORE,
                        path + " has " + bytes + " bytes instead of "
                                + file.getValue().bytes() + "; repeat the import");
            }
        }
    }

    /** Checks every byte. */
    void checkDigests() throws IOException {
        for (var file : manifest.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            StoredFile stored = file.getValue();
            if (!Sha256.of(Files.readAllBytes(path)).equals(stored.sha256())) {
                throw new EscoException(
                        Kind.STORE, path + " is not what was written; check the disk and repeat the import");
            }
        }
    }

    Path folder() {
        return folder;
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * The languages that there are files of.
     *
     * @param name of such a file, with {@link StoreFiles#LANGUAGE} for the language
     */
    SortedSet<String> languages(String name) {
        int at = name.indexOf(StoreFiles.LANGUAGE);
        String before = name.substring(0, at);
        String after = name.substring(at + StoreFiles.LANGUAGE.length());
        SortedSet<String> languages = new TreeSet<>();
        for (String file : manifest.files().keySet()) {
            if (file.startsWith(before) && file.endsWith(after)) {
                languages.add(file.substring(at, file.length() - after.length()));
            }
        }
        return Collections.unmodifiableSortedSet(languages);
    }

    /** How many rows a file has; 0 where it was not imported. */
    long count(String name) {
        StoredFile file = manifest.files().get(name);
        return file == null ? 0 : file.rows();
    }

    /** The rows of a file; none where it was not imported. */
    Stream<String[]> rows(String name) {
        if (!manifest.files().containsKey(name)) {
            return Stream.empty();
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = lines(folder.resolve(name))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stream();
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8),
                BUFFER);
    }

    /** Does something with a file of the store, which fails only if that is damaged. */
    <T> T reading(String what, Supplier<T> read) {
        try {
            return read.get();
        } catch (UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new EscoException(
                    Kind.STORE,
                    "Cannot read " + what + " in " + folder + " (" + firstLine(e) + "); repeat the import",
                    e);
        }
    }
}
