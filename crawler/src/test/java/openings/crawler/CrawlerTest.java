package openings.crawler;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.testing.Board;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.SimulatedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlerTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private final Board board = Board.open();
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private final CollectingSink sink = new CollectingSink();

    @BeforeEach
    void list() {
        list("1", "2", "3");
        Arrays.asList("1", "2", "3").forEach(id -> advertise(id, "Baker " + id));
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void seesEveryAdvertisementOfAListing() {
        CrawlReport report = crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2", "seen 3");
        assertThat(report.find("board").orElseThrow().listing()).isEqualTo(Listing.COMPLETE);
        assertThat(report.find("board").orElseThrow().postings().fields()).isEqualTo(new CrawlReport.Fields(3, 3, 3));
    }

    @Test
    void tellsWhereAPostingComesFrom() {
        crawl();

        JobPosting posting = requireNonNull(sink.postings().get("board/1"));
        assertThat(posting.provenance().uri()).isEqualTo(board.at("/jobs/baker-1"));
        assertThat(posting.provenance().fetched()).isEqualTo(clock.instant());
        WarcLocator warc = requireNonNull(posting.provenance().warc());
        assertThat(home.resolve("warc").resolve(warc.file())).isNotEmptyFile();
    }

    @Test
    void confirmsWhatIsStillListedWithoutFetchingIt() {
        crawl();
        sink.take();
        board.forgetRequests();
        clock.pass(DAY);

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "confirmed 2", "confirmed 3");
        assertThat(board.paths()).doesNotContain("/jobs/baker-1");
    }

    private CrawlReport crawl() {
        try (Crawler crawler =
                Crawler.open(home, sites(), CrawlerConfig.defaults(), clock, new SimpleMeterRegistry())) {
            return crawler.run(sink);
        }
    }

    private Sites sites() {
        return Sites.parse("""
                sites:
                  - id: board
                    kind: html
                    start: START
                    source-type: job-board
                    country: DK
                    gap: 0s
                    local: true
                """.replace("START", board.at("/jobs").toString()), "sites.yaml");
    }

    private void list(String... ids) {
        String links = Arrays.stream(ids)
                .map(id -> "<li><a href='/jobs/baker-" + id + "'>Baker</a></li>")
                .collect(Collectors.joining());
        board.page("/jobs", "<html><body><nav><a href='/about'>About</a></nav><ul>" + links + "</ul></body></html>");
    }

    private void advertise(String id, String title) {
        board.page("/jobs/baker-" + id, """
                <html lang="en"><head><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "ID", "title": "TITLE",
                 "hiringOrganization": {"@type": "Organization", "name": "Bakery"},
                 "jobLocation": {"@type": "Place", "address": {"addressLocality": "Aarhus", "addressCountry": "DK"}},
                 "description": "<p>Bread.</p>"}
                </script></head><body><h1>TITLE</h1></body></html>
                """.replace("ID", id).replace("TITLE", title));
    }
}
