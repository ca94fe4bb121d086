package openings.app;

/** The run was stopped from outside; all that was collected so far is kept. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException(String message) {
        super(message);
    }
}
