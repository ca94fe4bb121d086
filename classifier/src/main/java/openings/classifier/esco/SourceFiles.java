package openings.classifier.esco;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import openings.classifier.esco.EscoException.Kind;

/** Finds the files to import: those named, those below folders named, and what is in their zips. */
final class SourceFiles {
    /** The largest table of ESCO, its relations, has 21 MB. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_ENTRIES = 10_000;

    private SourceFiles() {}

    /** Something that can be opened. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Something that is done with the bytes of a source. */
    interface Use {
        void read(InputStream in) throws IOException;
    }

    /**
     * A file or an entry of a zip.
     *
     * @param name below what was named, for people; an entry as {@code esco-1.2.0-da.zip/occupations_da.csv}
     * @param path as it was named, from which a release may be told
     */
    record Source(String name, String path, Content content) {
        /** The file's own name. */
        String fileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        /**
         * Reads it to its end.
         *
         * @return its SHA-256
         * @throws EscoException if it cannot be read
         */
        String read(Use use) {
            MessageDigest digest = Sha256.begin();
            try (InputStream in = new DigestInputStream(new Limited(name, content.open()), digest)) {
                use.read(in);
                in.transferTo(OutputStream.nullOutputStream());
                return Sha256.end(digest);
            } catch (IOException e) {
                throw new EscoException(
                        Kind.UNREADABLE,
                        name + " cannot be read (" + firstLine(e) + "); it is cut off or damaged, download it again",
                        e);
            }
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** The sources in the order of their names, whatever the order they are given in. */
    static List<Source> in(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                String name = path.equals(file)
                        ? requireNonNull(file.getFileName()).toString()
                        : path.relativize(file).toString();
                addAll(sources, file, name);
            }
        }
        return sources.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new EscoException(Kind.UNREADABLE, "No file or folder " + path + "; name what you have downloaded");
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !requireNonNull(file.getFileName()).toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new EscoException(
                    Kind.UNREADABLE, "Cannot look into " + path + " (" + firstLine(e) + "); check its rights", e);
        }
    }

    private static void addAll(List<Source> sources, Path file, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            sources.add(new Source(
                    name, file.toString(), () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new EscoException(
                        Kind.TOO_LARGE, name + " has " + zip.size() + " entries, which no zip of ESCO has; unpack it");
            }
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().contains("__MACOSX"))
                    .map(ZipEntry::getName)
                    .forEach(entry ->
                            sources.add(new Source(name + "/" + entry, file + "/" + entry, () -> entry(file, entry))));
        } catch (IOException e) {
            throw new EscoException(
                    Kind.CUT_OFF, name + " is not a whole zip (" + firstLine(e) + "); download it again", e);
        }
    }

    /** An entry of a zip; closing it closes the zip. */
    private static InputStream entry(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        ZipEntry entry = requireNonNull(zip.getEntry(name));
        if (entry.getSize() > MOST_BYTES) {
            zip.close();
            throw tooLarge(file.getFileName() + "/" + name);
        }
        return new Checked(zip, entry, new CheckedInputStream(zip.getInputStream(entry), new CRC32()));
    }

    private static EscoException tooLarge(String name) {
        return new EscoException(
                Kind.TOO_LARGE,
                name + " is larger than " + (MOST_BYTES >> 20)
                        + " MB unpacked, which no file of ESCO is; import the official download");
    }

    /** Compares the checksum of an entry, which {@link ZipFile} does not. */
    private static final class Checked extends FilterInputStream {
        private final ZipFile zip;
        private final long expected;
        private final CheckedInputStream checked;

        Checked(ZipFile zip, ZipEntry entry, CheckedInputStream in) {
            super(in);
            this.zip = zip;
            expected = entry.getCrc();
            checked = in;
        }

        @Override
        public int read() throws IOException {
            return check(super.read());
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            return check(super.read(bytes, start, length));
        }

        private int check(int read) throws IOException {
            if (read < 0 && expected >= 0 && checked.getChecksum().getValue() != expected) {
                throw new IOException("its checksum is not the one in the zip");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }

    /** Stops where a file unpacks to more than any of ESCO's has. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private long left = MOST_BYTES;

        Limited(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            count(read);
            return read;
        }

        private void count(int bytes) {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw tooLarge(name);
            }
        }
    }
}
