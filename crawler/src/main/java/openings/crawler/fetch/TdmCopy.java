package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the {@code tdmrep.json} of an origin, as it is kept between two runs.
 *
 * @param origin scheme, host and port
 * @param asked when the origin was last asked for it
 * @param holdsUntil when it is to be asked again
 * @param text the last file that was read; null where there was none
 */
public record TdmCopy(
        String origin,
        Instant asked,
        Instant holdsUntil,
        @Nullable String text) {
    public TdmCopy {
        requireNonNull(origin, "origin");
        requireNonNull(asked, "asked");
        requireNonNull(holdsUntil, "holdsUntil");
    }

    boolean holdsAt(Instant now) {
        return !asked.isAfter(now) && now.isBefore(holdsUntil);
    }
}
