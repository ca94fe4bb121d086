package openings.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import openings.crawler.kind.Kind;
import openings.crawler.kind.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a board that was saved to a file.
 *
 * @param kind of the board, as a sites file writes it; empty where the file is no answer
 * @param file null for {@code text} of our own
 */
record SavedAnswer(
        String kind, String contentType, @Nullable Path file, String text) {
    static final String PAGE = "html";
    static final String FEED = "feed";
    static final String NEITHER = "";

    /** Tells by the file's name and what is in it what it is. */
    static SavedAnswer of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm" -> new SavedAnswer(PAGE, "text/html", file, "");
            case "json" -> new SavedAnswer(kindOf(file), "application/json", file, "");
            case "csv" -> new SavedAnswer(FEED, "text/csv", file, "");
            case "xml", "rss", "atom" -> new SavedAnswer(kindOf(file), "text/xml", file, "");
            default -> new SavedAnswer(NEITHER, "application/octet-stream", file, "");
        };
    }

    private static String kindOf(Path file) throws IOException {
        return Kinds.shipped()
                .recognise(Files.readAllBytes(file))
                .map(Kind::name)
                .orElse(FEED);
    }

    /** A page that links to {@code pages}. */
    static SavedAnswer listing(List<String> pages) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Jobs</title><ul>");
        pages.forEach(page -> html.append("<li><a href=\"").append(page).append("\">job</a>"));
        return new SavedAnswer(PAGE, "text/html", null, html.toString());
    }

    byte[] body() throws IOException {
        return file == null ? text.getBytes(UTF_8) : Files.readAllBytes(file);
    }
}
