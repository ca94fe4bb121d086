package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Instant;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import org.jspecify.annotations.Nullable;

/** Why no answer was had. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1;

    private final Failure failure;
    private final @Nullable Instant notBefore;

    FetchException(Failure failure, String message) {
        this(failure, message, (Instant) null);
    }

    FetchException(Failure failure, String message, @Nullable Instant notBefore) {
        super(message);
        this.failure = failure;
        this.notBefore = notBefore;
    }

    FetchException(Failure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
        notBefore = null;
    }

    Failure failure() {
        return failure;
    }

    /** Whether the host has been asked; it has not where it could not be found. */
    boolean isOfRequest() {
        return !(getCause() instanceof UnknownHostException);
    }

    Failed result() {
        return new Failed(failure, requireNonNull(getMessage()), notBefore);
    }
}
