package openings.classifier.esco;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import openings.classifier.esco.EscoException.Kind;
import openings.classifier.esco.Manifest.Source;
import openings.classifier.esco.Manifest.StoredFile;

/** A store in the making: a new numbered folder that counts only once its manifest is there, which is written last. */
final class NewStore {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final SortedMap<String, StoredFile> files = new TreeMap<>();

    private NewStore(Path folder) {
        this.folder = folder;
    }

    /** What fills a store. */
    interface Content {
        void write(NewStore store) throws IOException;
    }

    /** What writes the rows of a file. */
    interface Table {
        void write(Rows out) throws IOException;
    }

    /** The rows of a file in the making. */
    static final class Rows {
        private final Writer out;
        private long written;

        private Rows(Writer out) {
            this.out = out;
        }

        void row(String... cells) throws IOException {
            out.write(String.join("\t", cells));
            out.write('\n');
            written++;
        }
    }

    /** Writes a store below {@code directory} and checks what was written. */
    static Store write(Path directory, Content content, String version, String attribution, List<Source> sources) {
        try {
            NewStore made = new NewStore(newFolder(directory));
            content.write(made);
            made.finish(new Manifest(version, attribution, sources, made.files));
            Store store = Store.open(made.folder);
            store.checkDigests();
            return store;
        } catch (IOException e) {
            throw new EscoException(
                    Kind.STORE,
                    "Cannot write into " + directory + " (" + e.getMessage()
                            + "); free some space there or choose another folder",
                    e);
        }
    }

    /** A folder of a number that no import has had, not even one that was stopped or still runs. */
    private static Path newFolder(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> known = Store.numbered(directory);
        int number = known.isEmpty() ? 0 : Store.number(known.getLast());
        Path folder;
        do {
            number++;
            folder = directory.resolve(String.format(Locale.ROOT, "%04d", number));
        } while (!isMade(folder));
        return folder;
    }

    private static boolean isMade(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false; // Another import has just taken this number.
        }
    }

    /** Writes a file of the store. */
    void file(String name, Table table) throws IOException {
        Path file = folder.resolve(name);
        MessageDigest digest = Sha256.begin();
        long written;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER)) {
            Rows rows = new Rows(out);
            table.write(rows);
            written = rows.written;
        }
        files.put(name, new StoredFile(Files.size(file), written, Sha256.end(digest)));
    }

    private void finish(Manifest manifest) throws IOException {
        Path unfinished = folder.resolve(StoreFiles.MANIFEST + ".new");
        Files.writeString(unfinished, manifest.json());
        Files.move(unfinished, folder.resolve(StoreFiles.MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }
}
