package openings.app;

/** The run cannot go on; the message says what, where and what to do. */
final class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AppException(String message) {
        super(message);
    }

    AppException(String message, Throwable cause) {
        super(message, cause);
    }
}
