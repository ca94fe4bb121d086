package openings.crawler;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport.Failure;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.Postings;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.frontier.Listings;
import openings.crawler.frontier.SiteHealth;
import org.jspecify.annotations.Nullable;

/** Counts what a round does at one source. */
final class Tally {
    static final String BLOCKED = "blocked";
    static final String NO_POSTING = "no-posting";

    private final String source;
    private final Map<String, Failure> failures = new TreeMap<>();
    private final Completeness.Counter fields = new Completeness.Counter();
    private Listing listing = Listing.NOT_DUE;
    private @Nullable String reason;
    private long pages;
    private long refused;
    private long seen;
    private long confirmed;
    private long gone;

    Tally(String source) {
        this.source = source;
    }

    void listing(Listing ending, @Nullable String why) {
        listing = ending;
        reason = why;
    }

    Listing listing() {
        return listing;
    }

    void pages(long more) {
        pages += more;
    }

    void found(JobPosting posting) {
        fields.count(posting);
    }

    void refused() {
        refused++;
    }

    void seen() {
        seen++;
    }

    void confirmed() {
        confirmed++;
    }

    void gone() {
        gone++;
    }

    void failed(String kind, String example, String why) {
        failed(kind, 1, example, why);
    }

    void failed(String kind, long times, String example, String why) {
        failures.merge(
                kind,
                new Failure(times, example, why),
                (known, added) -> new Failure(known.count() + added.count(), known.example(), known.reason()));
    }

    SourceReport report() {
        Completeness completeness = fields.total();
        return new SourceReport(
                source,
                listing,
                reason,
                pages,
                new Postings(completeness.of() + refused, seen, confirmed, gone, completeness),
                failures);
    }

    /** Adds it to what is known of the health of the site. */
    void addTo(Listings health) {
        Completeness read = fields.total();
        SiteHealth.Counts counts = new SiteHealth.Counts(
                pages, count(BLOCKED), count(NO_POSTING), read.of() + refused, refused, seen, confirmed, gone);
        health.count(
                source,
                counts,
                read.of(),
                read.filled().entrySet().stream()
                        .collect(Collectors.toMap(field -> field.getKey().schemaName(), Map.Entry::getValue)));
    }

    private long count(String kind) {
        Failure failure = failures.get(kind);
        return failure == null ? 0 : failure.count();
    }
}
