package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import openings.crawler.CrawlReport.Failure;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.frontier.SiteHealth;
import org.jspecify.annotations.Nullable;

/**
 * How a site has been doing, how it is doing now, and what is to be done about it.
 *
 * @param health what is remembered of its runs
 * @param fields of the postings that were read, how many have what; older ones count for less
 * @param sample what was found just now; null where nobody looked
 * @param problems the gravest first
 */
public record SiteCheck(
        String source,
        SiteHealth health,
        Completeness fields,
        @Nullable Sample sample,
        List<Problem> problems) {
    /**
     * What a look at a site came to.
     *
     * @param listing how its listing was had: complete means that the documents looked at were
     * @param reason why it was not
     * @param listed advertisements that these documents list or hold
     * @param visited pages of advertisements that were asked for
     * @param fields of the postings in all these documents, how many have what
     * @param failures what was not had or not understood, by kind
     * @param titles of the first few postings
     */
    public record Sample(
            Listing listing,
            @Nullable String reason,
            long listed,
            long visited,
            Completeness fields,
            Map<String, Failure> failures,
            List<String> titles) {
        public Sample {
            requireNonNull(listing, "listing");
            requireNonNull(fields, "fields");
            failures = Map.copyOf(failures);
            titles = List.copyOf(titles);
        }
    }

    /**
     * Something that is wrong.
     *
     * @param trouble whether advertisements are lost by it; else it only makes them worse than they could be
     * @param what is wrong, in one line
     * @param toDo about it
     */
    public record Problem(boolean trouble, String what, String toDo) {}

    public SiteCheck {
        requireNonNull(source, "source");
        requireNonNull(health, "health");
        requireNonNull(fields, "fields");
        problems = List.copyOf(problems);
    }

    /** Whether advertisements of it are being lost. */
    public boolean isInTrouble() {
        return problems.stream().anyMatch(Problem::trouble);
    }
}
