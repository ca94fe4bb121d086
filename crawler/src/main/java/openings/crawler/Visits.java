package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and under what conditions a board is visited.
 *
 * @param gap least time between two requests to one of its hosts; crawl-delay and Retry-After can only lengthen it
 * @param recrawl time between two runs over its listing
 * @param refetch time after which the page of an advertisement that is still listed is fetched again
 * @param local whether loopback and private addresses are allowed
 * @param agreement what was agreed with it; null where nothing was
 */
public record Visits(
        Duration gap,
        Duration recrawl,
        Duration refetch,
        boolean local,
        @Nullable Agreement agreement) {
    /** Two seconds between requests, the listing once a day, each advertisement every two weeks. */
    public static final Visits DEFAULTS =
            new Visits(Duration.ofSeconds(2), Duration.ofDays(1), Duration.ofDays(14), false, null);

    public Visits {
        requireNotNegative(gap, "gap");
        requireNotNegative(recrawl, "recrawl");
        requireNotNegative(refetch, "refetch");
    }

    private static void requireNotNegative(Duration duration, String name) {
        if (requireNonNull(duration, name).isNegative()) {
            throw new IllegalArgumentException("Negative " + name + ": " + duration);
        }
    }
}
