package openings.app.evaluation;

/** Labelled data that cannot be used: the message says what is wrong, where and what to do. */
public final class LabelledDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LabelledDataException(String message) {
        super(message);
    }

    public LabelledDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
