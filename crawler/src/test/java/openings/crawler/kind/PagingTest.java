package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.Exchanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listing of several documents is complete only when all of it came. */
class PagingTest {
    private static final String LEVER = "/v0/postings/acme?mode=json&skip=SKIP&limit=100";
    private static final String WORDPRESS = "/wp-json/wp/v2/job-listings?per_page=100&_embed=wp:term";
    private static final String WORDPRESS_PAGE_2 = "/wp-json/wp/v2/job-listings?_embed=wp:term&page=2&per_page=100";
    private static final String FEED = "\"feed_url\": \"x\", \"home_page_url\": \"y\"";

    private final Rounds rounds = new Rounds();
    private final Exchanges exchanges = rounds.exchanges;
    private final CollectingSink sink = rounds.sink;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void goesOnUntilAPageIsNotFull() {
        exchanges.answer(lever(0), jobs(0, 100));
        exchanges.answer(lever(100), jobs(100, 100));
        exchanges.answer(lever(200), jobs(200, 7));

        SourceReport report = round("lever");

        assertThat(report.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.postings()).hasSize(207);
    }

    @Test
    void endsAtAnEmptyPage() {
        exchanges.answer(lever(0), jobs(0, 100));
        exchanges.answer(lever(100), "[]");

        assertThat(round("lever").listing()).isEqualTo(Listing.COMPLETE);
    }

    @Test
    void isNotCompleteWithoutTheLastPage() {
        exchanges.answer(lever(0), jobs(0, 100));

        SourceReport report = round("lever");

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("skip=100").contains("HTTP 404");
        assertThat(sink.postings()).hasSize(100);
    }

    @Test
    void noticesAServerThatSendsTheSamePageForEver() {
        for (int skip = 0; skip <= 300; skip += 100) {
            exchanges.answer(lever(skip), jobs(0, 100));
        }

        SourceReport report = round("lever");

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("The listing repeats itself after 200 records");
        assertThat(exchanges.take()).hasSize(2);
    }

    @Test
    void noticesALinkThatLeadsBack() {
        exchanges.answer("/jobs.json", feed(1, "/jobs.json?page=2"));
        exchanges.answer("/jobs.json?page=2", feed(2, "/jobs.json"));

        SourceReport report = round("teamtailor");

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("The listing goes in a circle: it leads back to");
        assertThat(sink.postings()).hasSize(2);
    }

    @Test
    void goesOnWhereTheHeaderOfTheAnswerLeads() {
        exchanges.answer(
                WORDPRESS, jobListing(1), "Link", "<" + exchanges.base() + WORDPRESS_PAGE_2 + ">; rel=\"next\"");
        exchanges.answer(
                WORDPRESS_PAGE_2, jobListing(2), "Link", "<" + exchanges.base() + WORDPRESS + ">; rel=\"prev\"");

        SourceReport report = round("wp-job-manager");

        assertThat(report.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.postings()).hasSize(2);
    }

    @Test
    void comparesWhatCameWithWhatIsAnnounced() {
        exchanges.answer(
                "/v1/boards/acme/jobs?content=true&pay_transparency=true",
                "{\"jobs\": [{\"id\": 1, \"title\": \"Baker\"}], \"meta\": {\"total\": 3}}");

        SourceReport report = round("greenhouse");

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("Only 1 of the 3 advertisements that the listing announces");
        assertThat(sink.postings()).hasSize(1);
    }

    @Test
    void takesAListingThatHasChangedItsMakeForBroken() {
        exchanges.answer(lever(0), "[{\"id\": 1, \"headline\": \"Baker\"}, {\"id\": 2, \"headline\": \"Cook\"}]");

        SourceReport report = round("lever");

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("None of its 2 records has a title");
    }

    @Test
    void reads10000PostingsOfOneAnswer() {
        exchanges.answer(
                "/posting-api/job-board/acme?includeCompensation=true",
                "{\"jobs\": "
                        + IntStream.range(0, 10_000)
                                .mapToObj(i -> "{\"id\": \"" + i + "\", \"title\": \"Baker " + i + "\"}")
                                .collect(Collectors.joining(",", "[", "]"))
                        + "}");

        SourceReport report = round("ashby");

        assertThat(report.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(report.postings().seen()).isEqualTo(10_000);
    }

    private SourceReport round(String kind) {
        return rounds.roundOfKind(home, kind);
    }

    private static String jobListing(int id) {
        return "[{\"id\": " + id + ", \"link\": \"https://acme.example/job/" + id
                + "\", \"title\": {\"rendered\": \"Baker\"}, \"meta\": {\"_job_location\": \"Cork\"}}]";
    }

    private static String lever(int skip) {
        return LEVER.replace("SKIP", String.valueOf(skip));
    }

    private static String jobs(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "{\"id\": \"j" + i
                        + "\", \"text\": \"Baker\", \"hostedUrl\": \"https://jobs.example.org/" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String feed(int id, String next) {
        return "{" + FEED + ", \"next_url\": \"" + next + "\", \"items\": [{\"id\": \"" + id
                + "\", \"title\": \"Baker\"}]}";
    }
}
