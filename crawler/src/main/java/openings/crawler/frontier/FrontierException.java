package openings.crawler.frontier;

/** The frontier's file cannot be used. */
public final class FrontierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean full;

    FrontierException(String message) {
        super(message);
        full = false;
    }

    FrontierException(String message, boolean full, Throwable cause) {
        super(message, cause);
        this.full = full;
    }

    /** Whether that is because no space is left. */
    public boolean isDiskFull() {
        return full;
    }
}
