package openings.classifier.esco;

import java.io.Serial;

/** ESCO, or a list of codes, that cannot be imported or opened; the message says what, where (file, row, column) and what to do. */
public final class EscoException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** A file that is missing, may not be read, or is broken. */
        UNREADABLE,
        /** A file that ends too early. */
        CUT_OFF,
        /** A file that is larger than any of ESCO's. */
        TOO_LARGE,
        COLUMN_MISSING,
        /** A URI, code or text that is not what it should be. */
        MALFORMED,
        /** A concept that stands twice in one file. */
        DUPLICATE,
        /** Nothing that could be imported. */
        EMPTY,
        /** A store that is damaged or cannot be written. */
        STORE
    }

    EscoException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public EscoException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
