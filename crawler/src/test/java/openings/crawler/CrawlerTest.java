package openings.crawler;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
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
    private final Bakery bakery = new Bakery(board);
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private final CollectingSink sink = new CollectingSink();

    @BeforeEach
    void open() {
        bakery.list("1", "2", "3");
        bakery.advertiseAll("1", "2", "3");
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void seesEveryAdvertisementOfAListing() {
        SourceReport report = crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2", "seen 3");
        assertThat(report.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(report.pages()).isEqualTo(4);
        assertThat(report.postings().found()).isEqualTo(3);
        assertThat(report.postings().seen()).isEqualTo(3);
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
    void doesNothingBeforeItIsDue() {
        crawl();
        sink.take();
        board.forgetRequests();

        SourceReport report = crawl();

        assertThat(report.listing()).isEqualTo(Listing.NOT_DUE);
        assertThat(sink.take()).isEmpty();
        assertThat(board.paths()).isEmpty();
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

    @Test
    void seesWhatHasChangedWhenItIsFetchedAgain() {
        crawl();
        sink.take();
        bakery.advertise("1", "Master baker", "");
        clock.pass(Duration.ofDays(14));

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "confirmed 2", "confirmed 3");
    }

    @Test
    void endsWhatACompleteListingDoesNotList() {
        crawl();
        sink.take();
        bakery.list("1", "3");
        clock.pass(DAY);

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "confirmed 3", "gone 2 NOT_LISTED");
    }

    @Test
    void seesAgainWhatIsListedAgain() {
        crawl();
        bakery.list("1", "3");
        clock.pass(DAY);
        crawl();
        sink.take();
        bakery.list("1", "2", "3");
        clock.pass(DAY);

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "seen 2", "confirmed 3");
    }

    @Test
    void endsNothingWhenTheListingFailsHalfWay() {
        crawl();
        sink.take();
        board.page("/jobs", "<a href='/jobs/baker-1'>Baker</a><a rel='next' href='/jobs?page=2'>more</a>");
        board.status("/jobs?page=2", 500);
        clock.pass(DAY);

        SourceReport report = crawl();

        assertThat(sink.take()).containsExactly("confirmed 1");
        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).endsWith("/jobs?page=2: HTTP 500");
    }

    @Test
    void followsAListingFromPageToPage() {
        board.page("/jobs", "<a href='/jobs/baker-1'>Baker</a><a rel='next' href='/jobs?page=2'>more</a>");
        board.page("/jobs?page=2", "<a href='/jobs/baker-2'>Baker</a><a rel='next' href='/jobs'>again</a>");

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2");
    }

    @Test
    void takesAnEmptyListingForABrokenOne() {
        crawl();
        sink.take();
        board.page("/jobs", "<html><body>New design!</body></html>");
        clock.pass(DAY);

        SourceReport report = crawl();

        assertThat(sink.take()).isEmpty();
        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("Nothing in it, though 3 advertisements were");
    }

    @Test
    void endsWhatIsNotFound() {
        crawl();
        sink.take();
        board.status("/jobs/baker-2", 410);
        clock.pass(Duration.ofDays(14));

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "gone 2 NOT_FOUND", "confirmed 3");
    }

    @Test
    void endsWhatIsPastItsOwnDateAndDoesNotBringItBack() {
        bakery.advertise("2", "Baker 2", "2026-01-08");
        crawl();
        sink.take();
        clock.pass(Duration.ofDays(4));

        crawl();
        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "gone 2 EXPIRED", "confirmed 3");

        clock.pass(DAY);
        crawl();
        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "confirmed 3");
    }

    @Test
    void seesAgainWhatHasGotALaterDate() {
        bakery.advertise("2", "Baker 2", "2026-01-08");
        crawl();
        clock.pass(Duration.ofDays(4));
        crawl();
        sink.take();
        bakery.advertise("2", "Baker 2", "2026-03-01");
        clock.pass(Duration.ofDays(14));

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "seen 2", "confirmed 3");
    }

    @Test
    void takesNoErrorForAnEnd() {
        crawl();
        sink.take();
        board.status("/jobs/baker-1", 500);
        board.status("/jobs/baker-2", 403);
        board.page("/jobs/baker-3", "<html><body><p>We are redesigning.</p></body></html>");
        clock.pass(Duration.ofDays(14));

        SourceReport report = crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 1", "confirmed 2");
        assertThat(report.failures().keySet()).containsExactlyInAnyOrder("server-error", "blocked", "no-posting");
        assertThat(report.failures().get("no-posting"))
                .isEqualTo(new CrawlReport.Failure(
                        1, board.at("/jobs/baker-3").toString(), "Nothing on it looks like an advertisement"));
    }

    @Test
    void saysThatItIsBlockedInsteadOfFindingNothing() {
        board.status("/jobs", 429);

        SourceReport report = crawl();

        assertThat(report.listing()).isEqualTo(Listing.BLOCKED);
        assertThat(report.reason()).endsWith("/jobs: HTTP 429");
    }

    @Test
    void leavesASiteAloneThatTurnsItAway() {
        String[] ids = new String[40];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = String.valueOf(100 + i);
            board.status("/jobs/baker-" + ids[i], 403);
        }
        bakery.list(ids);

        crawl();

        assertThat(board.paths().stream().filter(path -> path.contains("baker")))
                .hasSize(5);
    }

    @Test
    void doesNotVisitASiteWhoseAgreementHasExpired() {
        Sites sites = Sites.parse(
                bakery.sites() + "    agreement: {reference: \"2025/3\", expires: 2026-01-04}\n", "sites.yaml");

        try (Crawler crawler = open(sites)) {
            SourceReport report = crawler.run(sink).sources().getFirst();

            assertThat(report.listing()).isEqualTo(Listing.AGREEMENT_EXPIRED);
            assertThat(crawler.nextDue()).isEmpty();
        }
        assertThat(board.paths()).isEmpty();
    }

    @Test
    void saysWhenSomethingIsDueNext() {
        try (Crawler crawler = open(bakery.parsedSites())) {
            assertThat(crawler.nextDue()).hasValue(Instant.EPOCH);
            crawler.run(sink);
            assertThat(crawler.nextDue()).hasValue(clock.instant().plus(DAY));
        }
    }

    @Test
    void tellsHowFarItIs() {
        long[] last = new long[2];

        try (Crawler crawler = open(bakery.parsedSites())) {
            crawler.run(sink, (done, known) -> {
                last[0] = done;
                last[1] = known;
            });
        }

        assertThat(last).containsExactly(4, 4);
    }

    @Test
    void countsWhatItDoes() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        bakery.advertise("1", "Baker, tlf. 20 30 40 50, a@example.org", "");

        try (Crawler crawler = Crawler.open(home, bakery.parsedSites(), CrawlerConfig.defaults(), clock, metrics)) {
            crawler.run(sink);
        }

        assertThat(metrics.counter("crawler.fetch", "outcome", "fetched").count())
                .isEqualTo(4);
        assertThat(metrics.counter("crawler.postings", "type", "JOB_BOARD").count())
                .isEqualTo(3);
        assertThat(metrics.counter("crawler.redacted", "kind", "phone").count()).isEqualTo(1);
        assertThat(metrics.counter("crawler.redacted", "kind", "e-mail").count())
                .isEqualTo(1);
    }

    @Test
    void keepsNoCopyOfAPageThatAsksForNone() {
        tag("1", "noarchive");

        crawl();

        assertThat(requireNonNull(sink.postings().get("board/1")).provenance().warc())
                .isNull();
        assertThat(requireNonNull(sink.postings().get("board/2")).provenance().warc())
                .isNotNull();
    }

    @Test
    void usesNoPageThatIsNotToBeUsed() {
        tag("2", "noindex");

        SourceReport report = crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 3");
        assertThat(report.failures()).containsOnlyKeys("robots-tags");
    }

    @Test
    void followsNoLinkOfAListingThatForbidsItAndEndsNothing() {
        crawl();
        sink.take();
        board.page("/jobs", "<meta name='robots' content='nofollow'><a href='/jobs/baker-1'>Baker</a>");
        clock.pass(DAY);

        SourceReport report = crawl();

        assertThat(sink.take()).isEmpty();
        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).endsWith("/jobs: It says nofollow to robots, so no link on it is followed");
    }

    @Test
    void comesBackToAListingNoSoonerThanItIsAskedTo() {
        board.reply("/jobs", 503, Map.of("Retry-After", "172800"), "");

        try (Crawler crawler = open(bakery.parsedSites())) {
            crawler.run(sink);

            assertThat(crawler.nextDue()).contains(clock.instant().plus(Duration.ofDays(2)));
        }
    }

    @Test
    void comesBackToAPageNoSoonerThanItIsAskedTo() {
        board.reply("/jobs/baker-2", 429, Map.of("Retry-After", "10800"), "");
        crawl();
        assertThat(sink.take()).containsExactly("seen 1");
        board.forgetRequests();
        bakery.advertiseAll("2");

        clock.pass(Duration.ofHours(2));
        crawl();
        assertThat(board.paths()).isEmpty();

        clock.pass(Duration.ofHours(1));
        crawl();
        assertThat(sink.take()).containsExactlyInAnyOrder("seen 2", "seen 3");
    }

    @Test
    void takesItsTimeWhereAHostWantsItsTime() {
        board.document("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 600\n");
        List<String> seen = new ArrayList<>();

        for (int i = 0; i < 8; i++) {
            crawl();
            seen.addAll(sink.take());
            clock.pass(Duration.ofMinutes(61));
        }

        assertThat(seen).containsExactly("seen 1", "seen 2", "seen 3");
        assertThat(board.paths())
                .containsExactly(
                        "/robots.txt",
                        "/.well-known/tdmrep.json",
                        "/jobs",
                        "/jobs/baker-1",
                        "/jobs/baker-2",
                        "/jobs/baker-3");
    }

    @Test
    void keepsAPolitenessLogOverRuns() throws IOException {
        crawl();
        clock.pass(Duration.ofDays(14));
        crawl();

        List<String> log = Files.readAllLines(home.resolve("politeness.csv"));
        assertThat(log).hasSize(2);
        assertThat(log.getFirst()).startsWith("host,first_request,last_request,requests,bytes,");
        assertThat(log.getLast())
                .startsWith(board.at("/").getAuthority() + ",2026-01-05T06:00:00Z,2026-01-19T06:00:00Z,12,")
                .endsWith(",0,0,0,0,0,,2026-01-19T06:00:00Z,HTTP 404")
                .doesNotContain("baker");
    }

    @Test
    void remembersTheRulesOfAHostOverRuns() {
        board.document("/robots.txt", "text/plain", "User-agent: *\nDisallow: /jobs/baker-2\n");
        crawl();
        board.forgetRequests();
        board.status("/robots.txt", 503);
        clock.pass(Duration.ofDays(14));

        crawl();

        assertThat(board.paths()).contains("/robots.txt", "/jobs/baker-1").doesNotContain("/jobs/baker-2");
    }

    @Test
    void namesAPageToTheBoardsOfOthers() {
        Sites sites = Sites.parse(bakery.sites().replace("local: true", "local: false"), "sites.yaml");

        assertThatThrownBy(() -> open(sites))
                .isInstanceOf(CrawlerException.class)
                .hasMessage("The user agent \"OpeningsBot/0.1 (job advertisement statistics)\" names no page, so boards"
                        + " cannot find out who visits them; set crawler.user-agent to something like"
                        + " \"ExampleBot/1.0 (+https://example.org/bot)\" with a page of yours");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void repeatsWhatASinkDidNotTake() {
        assertThatThrownBy(() -> crawl(new FailingSink(2))).hasMessage("The sink is full");

        crawl();

        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2", "seen 3");
    }

    @Test
    void stopsWhenItIsInterruptedAndGoesOnLater() throws InterruptedException {
        board.reply("/jobs/baker-2", new Board.Reply(200, Map.of(), "", Duration.ofMinutes(1)));
        CrawlReport[] report = new CrawlReport[1];
        Thread crawl = Thread.ofPlatform().start(() -> {
            try (Crawler crawler = open(bakery.parsedSites())) {
                report[0] = crawler.run(sink);
            }
        });
        while (crawl.isAlive() && !board.paths().contains("/jobs/baker-2")) {
            Thread.sleep(5);
        }

        crawl.interrupt();
        crawl.join(Duration.ofSeconds(20));

        assertThat(report[0].interrupted()).isTrue();
        assertThat(sink.take()).containsExactly("seen 1");
        bakery.advertiseAll("2");
        crawl();
        assertThat(sink.take()).containsExactlyInAnyOrder("seen 2", "seen 3");
    }

    @Test
    void refusesAFolderThatAnotherCrawlerWorksIn() {
        try (Crawler first = open(bakery.parsedSites())) {
            assertThat(first.nextDue()).isPresent();
            assertThatThrownBy(() -> open(bakery.parsedSites()))
                    .isInstanceOf(CrawlerException.class)
                    .hasMessageStartingWith("Another crawler works in " + home);
        }
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> Crawler.open(
                        file, bakery.parsedSites(), CrawlerConfig.defaults(), clock, new SimpleMeterRegistry()))
                .isInstanceOf(CrawlerException.class)
                .hasMessageContaining(file + " is a file")
                .message()
                .doesNotContain("\n");
    }

    /** Puts a robots tag on the page of an advertisement. */
    private void tag(String id, String directive) {
        String page = bakery.page(id, "Baker " + id, "");
        board.reply("/jobs/baker-" + id, 200, Map.of("Content-Type", "text/html", "X-Robots-Tag", directive), page);
    }

    private SourceReport crawl() {
        return crawl(sink);
    }

    private SourceReport crawl(Sink<PostingEvent<JobPosting>> into) {
        try (Crawler crawler = open(bakery.parsedSites())) {
            return crawler.run(into).sources().getFirst();
        }
    }

    private Crawler open(Sites sites) {
        return Crawler.open(home, sites, CrawlerConfig.defaults(), clock, new SimpleMeterRegistry());
    }

    /** Takes some events and then no more. */
    private static final class FailingSink implements Sink<PostingEvent<JobPosting>> {
        private int left;

        FailingSink(int takes) {
            left = takes;
        }

        @Override
        public void accept(PostingEvent<JobPosting> event) {
            if (left-- == 0) {
                throw new IllegalStateException("The sink is full");
            }
        }

        @Override
        public void flush() {}
    }
}
