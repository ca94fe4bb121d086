package openings.crawler;

import java.util.Map;
import java.util.TreeMap;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport.Failure;
import openings.crawler.CrawlReport.Fields;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.Postings;
import openings.crawler.CrawlReport.SourceReport;
import org.jspecify.annotations.Nullable;

/** Counts what a round does at one source. */
final class Tally {
    private final String source;
    private final Map<String, Failure> failures = new TreeMap<>();
    private Listing listing = Listing.NOT_DUE;
    private @Nullable String reason;
    private long pages;
    private long found;
    private long seen;
    private long confirmed;
    private long gone;
    private long titles;
    private long employers;
    private long places;

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

    void page() {
        pages++;
    }

    void found(JobPosting posting) {
        found++;
        titles++;
        employers += posting.hiringOrganization() == null ? 0 : 1;
        places += posting.jobLocation().isEmpty() ? 0 : 1;
    }

    void refused() {
        found++;
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
        failures.merge(
                kind,
                new Failure(1, example, why),
                (known, added) -> new Failure(known.count() + 1, known.example(), known.reason()));
    }

    SourceReport report() {
        Fields fields = new Fields(titles, employers, places);
        return new SourceReport(
                source, listing, reason, pages, new Postings(found, seen, confirmed, gone, fields), failures);
    }
}
