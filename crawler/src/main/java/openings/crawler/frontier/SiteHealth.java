package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a site has been doing.
 *
 * @param outcome how the last run over its listing ended, or {@code running}; null before the first
 * @param reason why it did not end well
 * @param ended when it ended; null before the first end
 * @param lastGood when a run ended last that was read to its end; null where none was
 * @param failedInRow runs since then
 * @param counts of visits since the last run began
 * @param read postings that the fields are shares of; older ones count for less
 * @param filled how many of them fill a property of schema.org JobPosting
 */
public record SiteHealth(
        String site,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable Instant ended,
        @Nullable Instant lastGood,
        int failedInRow,
        Counts counts,
        long read,
        Map<String, Long> filled) {
    /**
     * What visits came to.
     *
     * @param pages documents that were had
     * @param blocked documents that were refused to a robot
     * @param empty documents and records of which no advertisement could be made
     * @param found advertisements in documents, those that were refused included
     * @param refused records that no posting could be made of
     */
    public record Counts(
            long pages, long blocked, long empty, long found, long refused, long seen, long confirmed, long gone) {
        /** Nothing was visited. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    }

    public SiteHealth {
        requireNonNull(site, "site");
        requireNonNull(counts, "counts");
        filled = Map.copyOf(filled);
    }

    /** A site that was never visited. */
    public static SiteHealth unknown(String site) {
        return new SiteHealth(site, null, null, null, null, 0, Counts.NONE, 0, Map.of());
    }
}
