package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one round did, source by source.
 *
 * @param interrupted whether it was stopped before all that was due was done
 * @param sources in the order of the sites file
 */
public record CrawlReport(Instant started, Instant ended, boolean interrupted, List<SourceReport> sources) {
    /** How the run over a listing ended. */
    public enum Listing {
        /** Not due in this round. */
        NOT_DUE,
        /** Stopped by an interrupt; it begins anew in the next round. */
        UNFINISHED,
        /** All of it was read: what is absent from it is no longer on offer. */
        COMPLETE,
        /** All that has changed since the last run was read: what is not in it is still on offer. */
        UPDATED,
        /** Some of it could not be read: nothing is said about what is absent. */
        FAILED,
        /** The site turned the crawler away. */
        BLOCKED,
        /** Documents out of an archive were read, which says nothing about what is on offer today. */
        ARCHIVED,
        /** Not visited, since its agreement has expired. */
        AGREEMENT_EXPIRED;

        /** Whether it was read to its end. */
        public boolean isGood() {
            return this == COMPLETE || this == UPDATED || this == ARCHIVED;
        }

        /** Whether it was to be read and was not, for a reason that somebody has to look at. */
        public boolean isTrouble() {
            return this == FAILED || this == BLOCKED || this == AGREEMENT_EXPIRED;
        }
    }

    /**
     * What the round did at one source.
     *
     * @param reason why its listing is not complete; null where it is, or was not due
     * @param pages documents fetched
     * @param failures what was not had or not understood, by kind
     */
    public record SourceReport(
            String source,
            Listing listing,
            @Nullable String reason,
            long pages,
            Postings postings,
            Map<String, Failure> failures) {
        public SourceReport {
            requireNonNull(source, "source");
            requireNonNull(listing, "listing");
            requireNonNull(postings, "postings");
            failures = Map.copyOf(failures);
        }
    }

    /**
     * Counts of advertisements.
     *
     * @param found in the documents that were fetched, those that no posting could be made of included
     * @param seen handed on as new, changed or listed again
     * @param confirmed handed on as still listed
     * @param gone handed on as gone
     * @param fields of the postings in the documents, how many have what
     */
    public record Postings(long found, long seen, long confirmed, long gone, Completeness fields) {}

    /**
     * Visits or records that came to nothing.
     *
     * @param example one of the documents
     */
    public record Failure(long count, String example, String reason) {}

    public CrawlReport {
        requireNonNull(started, "started");
        requireNonNull(ended, "ended");
        sources = List.copyOf(sources);
    }

    /** The report on one source. */
    public Optional<SourceReport> find(String source) {
        return sources.stream().filter(report -> report.source().equals(source)).findFirst();
    }
}
