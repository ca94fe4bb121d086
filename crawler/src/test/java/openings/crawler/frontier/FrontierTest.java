package openings.crawler.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Conduct;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.RobotsCopy;
import openings.crawler.fetch.TdmCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");
    private static final PostingKey BAKER = new PostingKey("board", "17");
    private static final URI PAGE = URI.create("https://example.org/jobs/17");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void remembersWhatWasCommittedAndNothingElse() {
        try (Frontier frontier = open()) {
            int run = frontier.beginListing("board");
            frontier.listed("board", run, Link.to(PAGE), MONDAY);
            frontier.commit();
            frontier.seen(BAKER, PAGE, "digest", null, run, MONDAY);
        }

        try (Frontier frontier = open()) {
            assertThat(frontier.due("board", MONDAY, 0, 10))
                    .extracting(DueUrl::uri)
                    .containsExactly(PAGE);
            assertThat(frontier.find(BAKER)).isEmpty();
        }
    }

    @Test
    void remembersHosts() {
        Conduct conduct = new Conduct(
                "example.org",
                new Conduct.Traffic(MONDAY, MONDAY.plusSeconds(60), 3, 1000),
                new Conduct.Gap(Duration.ofMillis(2001), Duration.ofSeconds(2)),
                new Conduct.Denials(1, 2, 3),
                new Conduct.Overload(4, 5, MONDAY.plusSeconds(90)),
                new Conduct.RobotsRead(MONDAY, "HTTP 200"));
        Conduct first = new Conduct(
                "example.net",
                new Conduct.Traffic(MONDAY, MONDAY, 1, 0),
                null,
                new Conduct.Denials(0, 0, 0),
                new Conduct.Overload(0, 0, null),
                null);
        RobotsCopy robots = new RobotsCopy(
                "https://example.org", MONDAY, MONDAY.plusSeconds(60), "HTTP 200", "Disallow: /\n", null);
        RobotsCopy silent =
                new RobotsCopy("http://example.net", MONDAY, MONDAY.plusSeconds(60), "timeout", null, MONDAY);
        TdmCopy tdm = new TdmCopy("https://example.org", MONDAY, MONDAY.plusSeconds(60), "[]");
        try (Frontier frontier = open()) {
            frontier.keep(new Fetcher.Memory(List.of(first, conduct), List.of(robots, silent), List.of(tdm)));
            frontier.keep(new Fetcher.Memory(List.of(conduct), List.of(robots), List.of(tdm)));
            frontier.commit();
        }

        try (Frontier frontier = open()) {
            assertThat(frontier.hosts().conduct()).containsExactlyInAnyOrder(conduct, first);
            assertThat(frontier.hosts().robots()).containsExactlyInAnyOrder(robots, silent);
            assertThat(frontier.hosts().tdm()).containsExactly(tdm);
        }
    }

    @Test
    void handsOutDueUrlsOnceInOrder() {
        try (Frontier frontier = open()) {
            int run = frontier.beginListing("board");
            for (int i = 0; i < 5; i++) {
                frontier.listed("board", run, Link.to(URI.create(PAGE + "-" + i)), MONDAY);
            }

            List<DueUrl> first = frontier.due("board", MONDAY, 0, 3);
            List<DueUrl> rest = frontier.due("board", MONDAY, first.getLast().id(), 3);

            assertThat(first).hasSize(3);
            assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
            assertThat(frontier.countDue("board", MONDAY)).isEqualTo(5);
            assertThat(frontier.countDue("board", MONDAY.minusSeconds(1))).isZero();
        }
    }

    @Test
    void knowsWhatARunDidNotList() {
        try (Frontier frontier = open()) {
            int first = frontier.beginListing("board");
            frontier.listed("board", first, Link.to(PAGE), MONDAY);
            frontier.seen(BAKER, PAGE, "digest", null, first, MONDAY);
            int second = frontier.beginListing("board");

            assertThat(frontier.unlisted("board", second)).containsExactly(BAKER);

            frontier.listed("board", second, Link.to(PAGE), MONDAY);
            assertThat(frontier.unlisted("board", second)).isEmpty();
        }
    }

    @Test
    void knowsWhatIsPast() {
        try (Frontier frontier = open()) {
            frontier.seen(BAKER, PAGE, "digest", MONDAY.plusSeconds(10), 1, MONDAY);

            assertThat(frontier.past("board", MONDAY, MONDAY.plusSeconds(60))).isEmpty();
            assertThat(frontier.past("board", MONDAY.plusSeconds(60), MONDAY.plusSeconds(60)))
                    .containsExactly(BAKER);

            frontier.gone(BAKER, Reason.EXPIRED);
            assertThat(frontier.past("board", MONDAY.plusSeconds(60), MONDAY.plusSeconds(60)))
                    .isEmpty();
            assertThat(frontier.find(BAKER).orElseThrow().gone()).isEqualTo(Reason.EXPIRED);
        }
    }

    @Test
    void canBeAskedInSqlWhyThereIsNoPosting() throws SQLException {
        try (Frontier frontier = open()) {
            frontier.refused("board", PAGE, "3", "no-title", "No title in it", MONDAY);
            frontier.commit();
        }

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("frontier.sqlite"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select kind, reason, item from refusal where site = 'board'")) {
            assertThat(row.getString("kind")).isEqualTo("no-title");
            assertThat(row.getString("reason")).isEqualTo("No title in it");
            assertThat(row.getString("item")).isEqualTo("3");
        }
    }

    private Frontier open() {
        return Frontier.open(home.resolve("frontier.sqlite"));
    }
}
