package openings.crawler.extract;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a listing says that the page of an advertisement is.
 *
 * @param modified when it was last changed, as the listing says; null where it does not
 */
public record Link(URI uri, @Nullable Instant modified) {
    public Link {
        requireNonNull(uri, "uri");
    }

    /** A link of which nothing else is said. */
    public static Link to(URI uri) {
        return new Link(uri, null);
    }
}
