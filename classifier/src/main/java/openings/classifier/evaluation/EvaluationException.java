package openings.classifier.evaluation;

import java.io.Serial;

/** A file of coded advertisements that cannot be used: says which, where and what to do. */
public final class EvaluationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong with the file. */
    public enum Kind {
        UNREADABLE,
        COLUMN_MISSING,
        CODE_MALFORMED,
        EMPTY
    }

    EvaluationException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    EvaluationException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
