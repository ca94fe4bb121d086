package openings.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a board that was saved to a file.
 *
 * @param file null for {@code text} of our own
 */
record SavedAnswer(Kind kind, String contentType, @Nullable Path file, String text) {
    private static final int HEAD = 4096;

    /** What an answer holds. */
    enum Kind {
        PAGE,
        FEED,
        ASHBY,
        NEITHER
    }

    /** Tells by the file's name and its beginning what it is. */
    static SavedAnswer of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return new SavedAnswer(Kind.PAGE, "text/html", file, "");
        }
        if (name.endsWith(".json")) {
            boolean ashby = end(file).contains("\"apiVersion\"") || head(file).contains("\"apiVersion\"");
            return new SavedAnswer(ashby ? Kind.ASHBY : Kind.FEED, "application/json", file, "");
        }
        if (name.endsWith(".csv")) {
            return new SavedAnswer(Kind.FEED, "text/csv", file, "");
        }
        if (name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom")) {
            return new SavedAnswer(Kind.FEED, "text/xml", file, "");
        }
        return new SavedAnswer(Kind.NEITHER, "application/octet-stream", file, "");
    }

    /** A page that links to {@code pages}. */
    static SavedAnswer listing(List<String> pages) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Jobs</title><ul>");
        pages.forEach(page -> html.append("<li><a href=\"").append(page).append("\">job</a>"));
        return new SavedAnswer(Kind.PAGE, "text/html", null, html.toString());
    }

    /** The file's name without its ending. */
    String stem() {
        String name = file == null ? "" : file.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    byte[] body() throws IOException {
        return file == null ? text.getBytes(UTF_8) : Files.readAllBytes(file);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), UTF_8);
        }
    }

    private static String end(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skip(Math.max(0, Files.size(file) - HEAD));
            return new String(in.readNBytes(HEAD), UTF_8);
        }
    }
}
