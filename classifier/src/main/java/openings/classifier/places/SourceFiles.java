package openings.classifier.places;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the files to import: those named, those below folders named, and what is in their zips. */
final class SourceFiles {
    private SourceFiles() {}

    /** Something that can be opened again and again. */
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * A file or an entry of a zip.
     *
     * @param name below what was named, for people; an entry as {@code DK.zip/zipcodes.dk.csv}
     */
    record Source(String name, Content content) {
        /** The file's own name without its ending, in lower case. */
        String stem() {
            String file = name.substring(name.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            return (dot < 0 ? file : file.substring(0, dot)).toLowerCase(Locale.ROOT);
        }

        /** The name without its ending: what the same table has in another format. */
        String table() {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }

    /** The sources in the order of their names, whatever the order they are given in; broken zips come as they are. */
    static List<Source> in(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                addAll(
                        sources,
                        file,
                        path.equals(file)
                                ? String.valueOf(file.getFileName())
                                : path.relativize(file).toString());
            }
        }
        return sources.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new PlacesException("No file or folder " + path + "; name what you have downloaded");
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new PlacesException("Cannot look into " + path + " (" + e.getMessage() + "); check its rights", e);
        }
    }

    private static void addAll(List<Source> sources, Path file, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            sources.add(new Source(name, () -> unpacked(new BufferedInputStream(Files.newInputStream(file)), name)));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(entry -> sources.add(new Source(name + "/" + entry, () -> entry(file, entry))));
        } catch (IOException e) {
            sources.add(new Source(name, () -> {
                throw new IOException("not a whole zip: " + e.getMessage(), e);
            }));
        }
    }

    private static InputStream unpacked(InputStream in, String name) throws IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** An entry of a zip; closing it closes the zip. */
    private static InputStream entry(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        return new BufferedInputStream(zip.getInputStream(zip.getEntry(name))) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }
}
