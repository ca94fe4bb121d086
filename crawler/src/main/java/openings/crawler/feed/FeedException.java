package openings.crawler.feed;

/** A document that cannot be read as a feed, or not to its end. Its message says why and where. */
public final class FeedException extends Exception {
    private static final long serialVersionUID = 1;

    FeedException(String message) {
        super(message);
    }

    FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
