package openings.app;

/** The run was stopped from outside; all that was collected so far is kept. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String MESSAGE = "Stopped; the same command goes on from here";

    StoppedException(String message) {
        super(message);
    }
}
