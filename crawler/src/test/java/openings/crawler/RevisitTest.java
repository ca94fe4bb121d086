package openings.crawler;

import static openings.crawler.Rounds.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that are asked for again, with a word on what is known of them. */
class RevisitTest {
    private static final Duration REFETCH = Duration.ofDays(14);
    private static final Map<String, String> VERSION_1 = Map.of("ETag", "\"v1\"");
    private static final String FEED = """
            sites:
              - id: board
                kind: feed
                start: START
                source-type: job-board
                country: DK
                gap: 0s
                local: true
            """;

    @AutoClose
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void open() {
        rounds.bakery.list("1");
        rounds.bakery.advertise("1", "Baker", "", VERSION_1);
    }

    @Test
    void confirmsAPageThatHasNotChanged() {
        rounds.crawl();

        assertThat(rounds.after(REFETCH)).containsExactly("confirmed 1");
        assertThat(rounds.board.unchanged()).containsExactly("/jobs/baker-1");
    }

    @Test
    void seesAPageThatHasChanged() {
        rounds.crawl();
        rounds.bakery.advertise("1", "Head baker", "", Map.of("ETag", "\"v2\""));

        assertThat(rounds.after(REFETCH)).containsExactly("seen 1");
    }

    @Test
    void findsOutThatAnEntityTagLies() {
        rounds.crawl();
        rounds.bakery.advertise("1", "Head baker", "", VERSION_1);

        for (int i = 0; i < 4; i++) {
            assertThat(rounds.after(REFETCH)).containsExactly("confirmed 1");
        }
        assertThat(rounds.after(REFETCH)).containsExactly("seen 1");
    }

    @Test
    void seesAnUnchangedPageThatIsListedAgain() {
        rounds.bakery.advertise("2", "Baker", "");
        rounds.bakery.list("1", "2");
        rounds.crawl();
        rounds.bakery.list("2");
        assertThat(rounds.after(DAY)).contains("gone 1 NOT_LISTED");
        rounds.bakery.list("1", "2");

        assertThat(rounds.after(DAY)).contains("seen 1");
    }

    @Test
    void asksForTheWholePageWhereThereWasNoAdvertisementOnIt() {
        rounds.board.reply("/jobs/baker-1", 200, VERSION_1, "<html><body>We are redesigning.</body></html>");
        rounds.crawl();
        rounds.bakery.advertise("1", "Baker", "", VERSION_1);

        assertThat(rounds.after(REFETCH)).containsExactly("seen 1");
    }

    @Test
    void doesNotTakeAnAnswerForUnchangedThatItDidNotAskFor() {
        rounds.board.status("/jobs/baker-1", 304);

        SourceReport report = rounds.crawl();

        assertThat(report.failures().keySet()).containsExactly("status");
    }

    @Test
    void confirmsAWholeFeedThatHasNotChangedAndTakesItForComplete() {
        feed("\"f1\"", "17", "18");
        rounds.crawl();

        assertThat(rounds.after(DAY)).containsExactlyInAnyOrder("confirmed 17", "confirmed 18");
        assertThat(rounds.board.unchanged()).containsExactly("/feed.xml");
        rounds.clock.pass(DAY);
        assertThat(rounds.crawl().listing()).isEqualTo(Listing.COMPLETE);
        feed("\"f2\"", "18");
        assertThat(rounds.after(DAY)).containsExactlyInAnyOrder("confirmed 18", "gone 17 NOT_LISTED");
    }

    @Test
    void readsAllOfAListingWhoseLinksItNeeds() {
        rounds.board.reply(
                "/jobs",
                200,
                Map.of("ETag", "\"l1\"", "Content-Type", "text/html"),
                "<ul><li><a href='/jobs/baker-1'>Baker</a></li></ul>");
        rounds.crawl();

        assertThat(rounds.after(DAY)).containsExactly("confirmed 1");
        assertThat(rounds.board.unchanged()).isEmpty();
    }

    private void feed(String tag, String... ids) {
        rounds.as(FEED.replace("START", rounds.board.at("/feed.xml").toString()));
        StringBuilder jobs = new StringBuilder();
        for (String id : List.of(ids)) {
            jobs.append(
                    "<job><id>ID</id><title>Baker ID</title><description>Bread.</description></job>".replace("ID", id));
        }
        rounds.board.reply(
                "/feed.xml", 200, Map.of("ETag", tag, "Content-Type", "application/xml"), "<jobs>" + jobs + "</jobs>");
    }
}
