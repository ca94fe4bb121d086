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
 * @param where and when it was last found
 */
public record KnownPosting(
        long id,
        PostingKey key,
        long digest,
        @Nullable Instant validThrough,
        @Nullable Reason gone,
        Found where) {
    /**
     * Where and when an advertisement was last found.
     *
     * @param document id of the document that it was read from
     * @param isPage whether that is a page which listings link to, and not a document of a listing
     * @param seen when its content was last handed on
     * @param listed when it was last found in a document or linked to by a listing
     * @param run the last run that listed it
     */
    public record Found(long document, boolean isPage, Instant seen, Instant listed, int run) {
        public Found {
            requireNonNull(seen, "seen");
            requireNonNull(listed, "listed");
        }
    }

    public KnownPosting {
        requireNonNull(key, "key");
        requireNonNull(where, "where");
    }

    /** Whether the time it was offered for is over. */
    public boolean isPast(Instant now) {
        return validThrough != null && !validThrough.isAfter(now);
    }
}
