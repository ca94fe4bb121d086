package openings.portal.http;

/** A failure without its message, which may quote what was sent: only its kind and where it happened can be logged. */
final class WordlessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private WordlessException(String kind) {
        super(kind);
    }

    static WordlessException of(Throwable failure) {
        WordlessException wordless = new WordlessException(failure.getClass().getName());
        wordless.setStackTrace(failure.getStackTrace());
        Throwable deeper = failure.getCause();
        if (deeper != null) {
            wordless.initCause(of(deeper));
        }
        return wordless;
    }
}
