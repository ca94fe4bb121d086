package openings.classifier.places;

/** Places that cannot be imported or opened; the message says what, where and what to do. */
public final class PlacesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlacesException(String message) {
        super(message);
    }

    PlacesException(String message, Throwable cause) {
        super(message, cause);
    }
}
