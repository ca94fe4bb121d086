package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the {@code robots.txt} of an origin, as it is kept between two runs.
 *
 * @param origin scheme, host and port
 * @param asked when the origin was last asked for it
 * @param holdsUntil when it is to be asked again
 * @param answer how it answered
 * @param text the last file that was read; null where there was none, or never could be asked
 * @param unreachableSince since when it cannot say; null while it can
 */
public record RobotsCopy(
        String origin,
        Instant asked,
        Instant holdsUntil,
        String answer,
        @Nullable String text,
        @Nullable Instant unreachableSince) {
    /** No answer holds longer: RFC 9309, section 2.4. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** A server that wants every answer forgotten at once would have its robots.txt fetched with each page. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    /** After this time a server that cannot say is asked again. */
    static final Duration RETRY = Duration.ofMinutes(10);

    /** After this time a server that never could say is taken to have no rules: RFC 9309, section 2.3.1.4. */
    static final Duration GIVEN_UP = Duration.ofDays(30);

    public RobotsCopy {
        requireNonNull(origin, "origin");
        requireNonNull(asked, "asked");
        requireNonNull(holdsUntil, "holdsUntil");
        requireNonNull(answer, "answer");
    }

    boolean holdsAt(Instant now) {
        return !asked.isAfter(now) && now.isBefore(holdsUntil);
    }

    /** Whether there are rules to go by, or known to be none. */
    boolean says(Instant now) {
        return unreachableSince == null || text != null || !now.isBefore(unreachableSince.plus(GIVEN_UP));
    }
}
