package openings.crawler;

import static openings.crawler.Rounds.DAY;
import static openings.crawler.Rounds.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.fetch.Request;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Boards that nobody would build on purpose: each ends as an outcome that has a name. */
class BadBoardTest {
    @AutoClose
    private final Rounds rounds = new Rounds();

    @Test
    void leavesACalendarWithoutEnd() {
        rounds.as(rounds.bakery.sites() + "    listing: {next: \"a[rel=next]\"}\n");
        for (int month = 0; month < 100; month++) {
            String path = month == 0 ? "/jobs" : "/jobs?month=" + month;
            rounds.board.page(path, "<a rel='next' href='/jobs?month=" + (month + 1) + "'>next month</a>");
        }

        SourceReport report = rounds.crawl();

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.failures()).containsKey("endless-listing");
        assertThat(report.reason()).startsWith("More than 20 pages in a row without anything new");
        assertThat(rounds.board.paths()).hasSizeLessThan(30);
    }

    @Test
    void leavesPagesThatRepeatTheLastOne() {
        rounds.bakery.advertiseAll("1", "2");
        for (int page = 0; page < 100; page++) {
            String path = page == 0 ? "/jobs" : "/jobs?page=" + page;
            rounds.board.page(
                    path,
                    "<ul><li><a href='/jobs/baker-" + (page == 0 ? 1 : 2) + "'>Baker</a></li></ul>"
                            + "<a rel='next' href='/jobs?page=" + (page + 1) + "'>more</a>");
        }

        SourceReport report = rounds.crawl();

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.failures()).containsKey("endless-listing");
        assertThat(rounds.sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2");
    }

    @Test
    void boundsTheDocumentsOfAListing() {
        List<Request> start = List.of(Request.get(rounds.board.at("/jobs")));
        Trail trail = new Trail(start, 100, 20);

        assertThat(trail.next()).isEqualTo(start.getFirst());
        trail.add(
                IntStream.range(0, 200)
                        .mapToObj(i -> Request.get(rounds.board.at("/jobs?page=" + i)))
                        .toList(),
                1);

        assertThat(trail.next()).isNull();
        assertThat(trail.isEndless()).isTrue();
        assertThat(trail.detail()).startsWith("More than 100 documents in the listing");
    }

    @Test
    void readsAnIndexOfManySitemapsWithoutAnAdvertisement() {
        Trail trail = new Trail(List.of(Request.get(rounds.board.at("/index.xml"))), 1000, 20);
        trail.next();
        trail.add(
                IntStream.range(0, 200)
                        .mapToObj(i -> Request.get(rounds.board.at("/sitemap-" + i + ".xml")))
                        .toList(),
                0);

        int read = 0;
        while (trail.next() != null) {
            trail.add(List.of(), 0);
            read++;
        }
        assertThat(read).isEqualTo(200);
        assertThat(trail.isEndless()).isFalse();
    }

    @Test
    void readsTenThousandAdvertisementsOnOnePage() {
        String jobs = IntStream.range(0, 10_000)
                .mapToObj(id -> """
                        {"@type": "JobPosting", "identifier": "ID", "title": "Baker ID", "description": "Bread.",
                         "hiringOrganization": {"name": "Bakery"}}""".replace("ID", String.valueOf(id)))
                .collect(Collectors.joining(","));
        rounds.board.page("/jobs", "<script type='application/ld+json'>{\"@graph\": [" + jobs + "]}</script>");

        SourceReport report = rounds.crawl();

        assertThat(report.postings().seen()).isEqualTo(10_000);
        assertThat(rounds.sink.take()).doesNotHaveDuplicates().hasSize(10_000);
    }

    @Test
    void namesARedirectLoop() {
        rounds.bakery.list("1", "2");
        rounds.bakery.advertiseAll("2");
        rounds.board.reply("/jobs/baker-1", 302, Map.of("Location", "/jobs/baker-1"), "");

        SourceReport report = rounds.crawl();

        assertThat(rounds.sink.take()).containsExactly("seen 2");
        assertThat(report.failures()).containsKey("redirects");
    }

    @Test
    void goesOnAfterAClockThatWasAYearAhead() {
        rounds.bakery.list("1", "2");
        rounds.bakery.advertiseAll("1", "2");
        rounds.clock.pass(Duration.ofDays(365));
        rounds.crawl();
        rounds.bakery.advertise("1", "Head baker", "");

        assertThat(rounds.after(Duration.ofDays(-365))).containsExactlyInAnyOrder("seen 1", "confirmed 2");
        assertThat(rounds.after(DAY)).containsExactlyInAnyOrder("confirmed 1", "confirmed 2");
    }

    @Test
    void visitsNothingTwiceInARoundThoughItIsAlwaysDue() {
        rounds.as(rounds.bakery.sites() + "    refetch: 0s\n    recrawl: 0s\n");
        rounds.bakery.list("1");
        rounds.bakery.advertiseAll("1");

        rounds.crawl();

        assertThat(rounds.board.paths())
                .filteredOn(path -> path.contains("baker"))
                .hasSize(1);
    }

    @Test
    void handsOnOnceWhatAFeedHoldsTwice() {
        feed("<job><id>17</id><title>Baker</title></job>", "<job><id>17</id><title>Baker</title></job>");

        SourceReport report = rounds.crawl();

        assertThat(rounds.sink.take()).containsExactly("seen 17");
        assertThat(report.failures())
                .hasEntrySatisfying(
                        "duplicate", failure -> assertThat(failure.count()).isEqualTo(1));
    }

    @Test
    void keepsTwoAdvertisementsOfAFeedThatHaveOneIdentifier() {
        String baker = "<job><id>17</id><title>Baker</title></job>";
        String chef = "<job><id>17</id><title>Chef</title></job>";
        feed(baker, chef);
        SourceReport report = rounds.crawl();
        List<String> first = rounds.sink.take();
        feed(chef, baker);

        assertThat(first).hasSize(2).contains("seen 17");
        assertThat(report.failures()).containsKey("identifier-not-unique");
        assertThat(rounds.after(DAY)).hasSize(2).allMatch(event -> event.startsWith("confirmed 17"));
    }

    @Test
    void keepsTwoAdvertisementsOnTwoPagesThatHaveOneIdentifier() {
        rounds.bakery.list("1", "2");
        rounds.bakery.advertise("1", "Baker", "");
        page("/jobs/baker-2", "1", "Chef");
        SourceReport report = rounds.crawl();
        List<String> first = rounds.sink.take();

        assertThat(first).hasSize(2).contains("seen 1");
        assertThat(report.failures()).containsKey("identifier-not-unique");
        assertThat(rounds.after(DAY.multipliedBy(14))).hasSize(2).allMatch(event -> event.startsWith("confirmed 1"));
        page("/jobs/baker-2", "1", "Head chef");
        assertThat(rounds.after(DAY.multipliedBy(14)))
                .hasSize(2)
                .contains("confirmed 1")
                .anyMatch(event -> event.startsWith("seen 1~"));
    }

    @Test
    void takesTheSameJobInOtherWordsForTheSameAdvertisement() {
        rounds.bakery.list("1", "2");
        page("/jobs/baker-1", "17", "Baker");
        rounds.board.page("/jobs/baker-2", """
                <script type="application/ld+json">
                {"@type": "JobPosting", "identifier": "17", "title": "Baker", "description": "Work, in short.",
                 "hiringOrganization": {"name": "Bakery"}}</script>
                <script type="application/ld+json">
                {"@type": "JobPosting", "identifier": "17", "title": "Baker", "description": "Work, at length.",
                 "hiringOrganization": {"name": "Bakery"}}</script>
                """);

        rounds.crawl();

        assertThat(rounds.sink.take())
                .filteredOn(event -> event.startsWith("seen"))
                .containsExactly("seen 17");
        assertThat(rounds.after(DAY.multipliedBy(14))).isNotEmpty().allMatch(event -> event.equals("confirmed 17"));
    }

    @Test
    void takesOneAdvertisementOnTwoPagesForOne() {
        rounds.bakery.list("1", "2");
        page("/jobs/baker-1", "17", "Baker");
        page("/jobs/baker-2", "17", "Baker");

        rounds.crawl();

        assertThat(rounds.sink.take())
                .filteredOn(event -> event.startsWith("seen"))
                .containsExactly("seen 17");
        rounds.board.status("/jobs/baker-2", 404);
        assertThat(rounds.after(DAY.multipliedBy(14)))
                .contains("confirmed 17")
                .noneMatch(event -> event.startsWith("gone"));
    }

    @Test
    void doesNotTakeAListingsShortVersionForAChange() {
        rounds.bakery.advertise("1", "Baker", "");
        rounds.board.page("/jobs", """
                <script type="application/ld+json">
                {"@type": "JobPosting", "identifier": "1", "title": "Baker", "description": "Bread …",
                 "hiringOrganization": {"name": "Bakery"}}</script>
                <ul><li><a href='/jobs/baker-1'>Baker</a></li></ul>
                """);
        rounds.crawl();
        rounds.sink.take();

        assertThat(rounds.after(DAY)).isNotEmpty().allMatch(event -> event.equals("confirmed 1"));
        assertThat(rounds.after(DAY.multipliedBy(14))).isNotEmpty().allMatch(event -> event.equals("confirmed 1"));
    }

    @Test
    void visitsAThousandHostsWithoutKeepingThem() throws InterruptedException {
        try (Hosts hosts = new Hosts()) {
            CountDownLatch done = new CountDownLatch(1000);
            for (String id : ids(1, 1000)) {
                hosts.submit("host-" + id, done::countDown);
            }
            done.await();
            for (int i = 0; i < 200 && hosts.size() > 0; i++) {
                Thread.sleep(5);
            }
            assertThat(hosts.size()).isZero();
        }
    }

    private void page(String path, String identifier, String title) {
        rounds.board.page(path, """
                <script type="application/ld+json">
                {"@type": "JobPosting", "identifier": "ID", "title": "TITLE", "description": "Work.",
                 "hiringOrganization": {"name": "Bakery"}}</script>
                """.replace("ID", identifier).replace("TITLE", title));
    }

    private void feed(String... jobs) {
        rounds.as(rounds.bakery.sites().replace("kind: html", "kind: feed").replace("/jobs", "/feed.xml"));
        rounds.board.document("/feed.xml", "application/xml", "<jobs>" + String.join("", jobs) + "</jobs>");
    }
}
