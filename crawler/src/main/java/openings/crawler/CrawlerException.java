package openings.crawler;

import static java.util.Objects.requireNonNull;

/** What stops the crawler as a whole. Its one-line message says what is wrong, where, and what to do. */
public final class CrawlerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong, as a metric tag. */
    public enum Kind {
        /** The sites file cannot be read or says something that cannot be meant. */
        SITES,
        /** The settings do not allow what the sites file asks for. */
        CONFIG,
        /** The crawler's folder cannot be read or written. */
        HOME,
        /** No space is left where the crawler keeps its files. */
        DISK_FULL
    }

    private final Kind kind;

    public CrawlerException(Kind kind, String message) {
        super(message);
        this.kind = requireNonNull(kind, "kind");
    }

    public CrawlerException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }
}
