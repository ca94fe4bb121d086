package openings.portal;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** The portal cannot be started. The message says what, where and what to do, in one line. */
public final class PortalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What stands in the way. */
    public enum Kind {
        /** Another program listens there. */
        PORT_IN_USE,
        /** The interface does not exist, or may not be listened on. */
        NOT_LISTENING;

        /** The value of a metric's tag. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PortalException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }
}
