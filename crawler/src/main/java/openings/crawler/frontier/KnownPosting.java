package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.PostingKey;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an advertisement.
 *
 * @param digest of its content when it was last seen
 * @param validThrough when the source says it ends; null where it does not
 * @param gone how it is known to be gone; null while it is on offer
 */
public record KnownPosting(
        PostingKey key,
        String digest,
        @Nullable Instant validThrough,
        @Nullable Reason gone) {
    public KnownPosting {
        requireNonNull(key, "key");
        requireNonNull(digest, "digest");
    }

    /** Whether the time it was offered for is over. */
    public boolean isPast(Instant now) {
        return validThrough != null && !validThrough.isAfter(now);
    }
}
