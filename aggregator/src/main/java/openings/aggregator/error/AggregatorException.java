package openings.aggregator.error;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * Something the aggregator cannot go on from. The message is one line: what happened, where, and what to do. {@link
 * #kind} is meant for metric tags and exit codes.
 */
public final class AggregatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What went wrong, as far as a caller may want to tell apart. */
    public enum Kind {
        /** No space is left where the ledger, the vintages or the releases are kept. */
        DISK_FULL,
        /** Another process has the ledger open. */
        LEDGER_IN_USE,
        /** The ledger is no DuckDB file of this program, or is damaged. */
        LEDGER_UNREADABLE,
        /** A file or directory cannot be read or written. */
        STORAGE,
        /** An event names a source that the aggregator was not told of. */
        UNKNOWN_SOURCE,
        /** An official table is not in the form that its publisher describes. */
        MALFORMED_OFFICIAL,
        /** A country pack or the table of thresholds is wrong. */
        MALFORMED_PACK,
        /** A release was asked for, but no advertisement is known. */
        NOTHING_TO_RELEASE,
        /** A release is asked for that does not exist. */
        NO_SUCH_RELEASE,
        /** A release lacks a file or has one that cannot be read. */
        RELEASE_DAMAGED
    }

    public AggregatorException(Kind kind, String message) {
        super(message);
        this.kind = requireNonNull(kind, "kind");
    }

    public AggregatorException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = requireNonNull(kind, "kind");
    }

    /** A file operation at {@code place} failed; tells a full disk from other causes. */
    public static AggregatorException storage(Path place, Exception cause) {
        return noSpaceLeft(cause)
                ? new AggregatorException(
                        Kind.DISK_FULL, "No space left on the disk of " + place + "; free some and run again", cause)
                : new AggregatorException(
                        Kind.STORAGE,
                        "Cannot read or write " + place + ": " + firstLine(cause)
                                + "; check that it exists and that this user may write there",
                        cause);
    }

    private static boolean noSpaceLeft(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("No space left");
    }

    /** The first line of what {@code cause} says, for messages of one line. */
    public static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    public Kind kind() {
        return kind;
    }
}
