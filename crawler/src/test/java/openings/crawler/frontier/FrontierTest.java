package openings.crawler.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Conduct;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.RobotsCopy;
import openings.crawler.fetch.TdmCopy;
import openings.crawler.fetch.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final PostingKey BAKER = new PostingKey("board", "17");
    private static final URI PAGE = URI.create("https://example.org/jobs/17");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void remembersWhatWasCommittedAndNothingElse() {
        try (Frontier frontier = open()) {
            int run = frontier.listings().begin("board");
            frontier.pages().listed("board", run, Link.to(PAGE), MONDAY);
            frontier.commit();
            see(frontier, run);
        }

        try (Frontier frontier = open()) {
            assertThat(due(frontier, MONDAY)).containsExactly(PAGE);
            assertThat(frontier.postings().find(BAKER)).isEmpty();
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
    void forgetsWhatWasRolledBack() {
        try (Frontier frontier = open()) {
            frontier.pages().listed("board", 1, Link.to(PAGE), MONDAY);
            frontier.rollback();

            assertThat(frontier.pages()
                            .listed("board", 1, Link.to(PAGE), MONDAY)
                            .isDue())
                    .isTrue();
            assertThat(due(frontier, MONDAY)).containsExactly(PAGE);
        }
    }

    @Test
    void handsOutWhatIsDueButNotWhatIsBeingVisited() {
        try (Frontier frontier = open()) {
            for (int i = 0; i < 5; i++) {
                frontier.pages().listed("board", 1, Link.to(URI.create(PAGE + "-" + i)), MONDAY);
            }

            List<DueUrl> first = frontier.pages().due("board", MONDAY, 3, Set.of());
            Set<Long> visited =
                    Set.of(first.get(0).id(), first.get(1).id(), first.get(2).id());
            List<DueUrl> rest = frontier.pages().due("board", MONDAY, 3, visited);

            assertThat(first).hasSize(3);
            assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
            assertThat(frontier.pages().countDue("board", MONDAY)).isEqualTo(5);
            assertThat(frontier.pages().countDue("board", MONDAY.minusSeconds(1)))
                    .isZero();
        }
    }

    @Test
    void findsEachAddressAgainHoweverItIsWritten() {
        List<String> addresses = List.of(
                "https://example.org/",
                "https://example.org/jobs",
                "https://example.org/jobs/",
                "https://example.org/jobs/baker",
                "https://example.org/jobs/2026/baker",
                "https://example.org/jobs?id=7&lang=da",
                "https://example.org/jobs?id=7&lang=de",
                "http://example.org/jobs?id=7&lang=de",
                "https://b\u00e4cker.example/stelle=4");
        try (Frontier frontier = open()) {
            List<Long> ids = addresses.stream()
                    .map(address -> frontier.pages().document("board", URI.create(address)))
                    .toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(addresses.stream().map(address -> frontier.pages().document("board", URI.create(address))))
                    .containsExactlyElementsOf(ids);
            assertThat(frontier.pages().document("other", URI.create(addresses.getFirst())))
                    .isNotIn(ids);
        }
    }

    @Test
    void tellsAddressesWithTheSameHashApart() throws SQLException {
        try (Frontier frontier = open()) {
            long first = frontier.pages().document("board", PAGE);
            frontier.commit();
            URI other = URI.create(PAGE + "8");
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("update document set hash = " + Addresses.hash(other.toString()));
            }

            assertThat(frontier.pages().document("board", other)).isNotEqualTo(first);
        }
    }

    @Test
    void makesAPageDueThatWasModifiedSinceItWasVisited() {
        try (Frontier frontier = open()) {
            visit(frontier, Validators.NONE);
            Instant tuesday = MONDAY.plus(Duration.ofDays(1));

            assertThat(isDue(frontier, MONDAY.minus(HOUR), tuesday)).isFalse();
            assertThat(isDue(frontier, tuesday.plus(HOUR), tuesday))
                    .as("a date that is still to come")
                    .isFalse();
            assertThat(isDue(frontier, MONDAY.plus(HOUR), tuesday)).isTrue();
        }
    }

    @Test
    void asksForTheWholePageAfterFourTimesUnchanged() {
        try (Frontier frontier = open()) {
            long id = visit(frontier, new Validators("\"v1\"", "Mon, 05 Jan 2026 06:00:00 GMT"));

            for (int i = 0; i < Pages.MOST_UNCHANGED; i++) {
                assertThat(frontier.pages().validators(id)).isEqualTo(new Validators("\"v1\"", null));
                frontier.pages().unchanged(id, MONDAY, MONDAY);
            }

            assertThat(frontier.pages().validators(id)).isEqualTo(Validators.NONE);
            assertThat(frontier.pages()
                            .due("board", MONDAY, 1, Set.of())
                            .getFirst()
                            .validators())
                    .isEqualTo(Validators.NONE);
        }
    }

    @Test
    void keepsATimeOfModificationAsTheServerWroteIt() {
        try (Frontier frontier = open()) {
            Validators dated = new Validators(null, "Mon, 05 Jan 2026 06:00:00 GMT");

            assertThat(frontier.pages().validators(visit(frontier, dated))).isEqualTo(dated);
            assertThat(frontier.pages().validators(visit(frontier, new Validators(null, "yesterday"))))
                    .isEqualTo(Validators.NONE);
        }
    }

    @Test
    void forgetsTheValidatorsOfAPageWhoseAdvertisementIsGone() {
        try (Frontier frontier = open()) {
            long id = visit(frontier, new Validators("\"v1\"", null));

            KnownPosting posting = frontier.postings().find(BAKER).orElseThrow();
            frontier.postings().gone(posting, Reason.NOT_LISTED);

            assertThat(frontier.pages().validators(id)).isEqualTo(Validators.NONE);
        }
    }

    @Test
    void makesDueWhatAWrongClockHasPutOff() {
        try (Frontier frontier = open()) {
            long id = frontier.pages().document("board", PAGE);
            frontier.pages().fetched(id, "fetched", Validators.NONE, MONDAY, MONDAY.plus(Duration.ofDays(400)));

            frontier.pages().hasten("board", MONDAY, MONDAY.plus(Duration.ofDays(14)));

            assertThat(due(frontier, MONDAY)).containsExactly(PAGE);
        }
    }

    @Test
    void knowsWhatARunDidNotList() {
        try (Frontier frontier = open()) {
            visit(frontier, Validators.NONE);
            int second = frontier.listings().begin("board") + 1;

            assertThat(unlisted(frontier, second)).containsExactly(BAKER);
            assertThat(frontier.postings().shrinkage("board", second)).isEqualTo(new Postings.Shrinkage(1, 1));

            frontier.pages().listed("board", second, Link.to(PAGE), MONDAY);
            assertThat(unlisted(frontier, second)).isEmpty();
            assertThat(frontier.postings().shrinkage("board", second)).isEqualTo(new Postings.Shrinkage(1, 0));
        }
    }

    @Test
    void handsOverManyAndLetsThemBeChangedMeanwhile() {
        try (Frontier frontier = open()) {
            long document = frontier.pages().document("board", PAGE);
            for (int i = 0; i < 1234; i++) {
                frontier.postings().seen(new PostingKey("board", "id" + i), document, i, null, 1, MONDAY);
            }

            List<PostingKey> ended = new ArrayList<>();
            frontier.postings().onOffer("board", posting -> {
                frontier.postings().gone(posting, Reason.WITHDRAWN);
                frontier.commit();
                ended.add(posting.key());
            });

            assertThat(ended).hasSize(1234).doesNotHaveDuplicates();
        }
    }

    @Test
    void knowsWhatIsPast() {
        try (Frontier frontier = open()) {
            long document = frontier.pages().document("board", PAGE);
            frontier.postings().seen(BAKER, document, 1, MONDAY.plusSeconds(10), 1, MONDAY);

            assertThat(past(frontier, MONDAY)).isEmpty();
            assertThat(past(frontier, MONDAY.plusSeconds(60))).containsExactly(BAKER);

            frontier.postings().gone(frontier.postings().find(BAKER).orElseThrow(), Reason.EXPIRED);
            assertThat(past(frontier, MONDAY.plusSeconds(60))).isEmpty();
            assertThat(frontier.postings().find(BAKER).orElseThrow().gone()).isEqualTo(Reason.EXPIRED);
        }
    }

    @Test
    void remembersHowASiteHasBeenDoing() {
        try (Frontier frontier = open()) {
            frontier.listings().begin("board");
            frontier.listings().end("board", new Listings.Ending("complete", true, null), MONDAY, MONDAY);
            for (int i = 1; i <= 2; i++) {
                frontier.listings().begin("board");
                Listings.Ending failed = new Listings.Ending("failed", false, "HTTP 500");
                frontier.listings().end("board", failed, MONDAY.plus(HOUR.multipliedBy(i)), MONDAY);
            }
            SiteHealth.Counts counts = new SiteHealth.Counts(9, 1, 2, 3, 1, 2, 1, 1);
            frontier.listings().count("board", counts, 2, Map.of("title", 2L, "baseSalary", 1L));

            SiteHealth health = frontier.listings().health("board");

            assertThat(health.outcome()).isEqualTo("failed");
            assertThat(health.reason()).isEqualTo("HTTP 500");
            assertThat(health.lastGood()).isEqualTo(MONDAY);
            assertThat(health.ended()).isEqualTo(MONDAY.plus(HOUR.multipliedBy(2)));
            assertThat(health.failedInRow()).isEqualTo(2);
            assertThat(health.counts()).isEqualTo(counts);
            assertThat(health.filled()).containsEntry("title", 2L).containsEntry("baseSalary", 1L);
        }
    }

    @Test
    void canBeAskedInSql() throws SQLException {
        try (Frontier frontier = open()) {
            long id = visit(frontier, Validators.NONE);
            frontier.pages().failed(id, "blocked", "HTTP 403", 1, MONDAY, MONDAY.plus(HOUR));
            frontier.pages().refused(id, "3", "no-title", "No title in it", MONDAY);
            frontier.commit();
        }

        assertThat(row("select site, url, state, reason, due, visited from url"))
                .containsExactly(
                        "board", PAGE.toString(), "blocked", "HTTP 403", "2026-01-05 07:00:00", "2026-01-05 06:00:00");
        assertThat(row("select site, identifier, url, seen, gone from posting"))
                .containsExactly("board", "17", PAGE.toString(), "2026-01-05 06:00:00", "null");
        assertThat(row("select kind, reason, item, url from refusal where site = 'board'"))
                .containsExactly("no-title", "No title in it", "3", PAGE.toString());
    }

    @Test
    void refusesTheFileOfALaterRelease() throws SQLException {
        open().close();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(FrontierException.class)
                .hasMessageContaining("was made by a later release; use that one");
    }

    @Test
    void convertsTheFileOfTheFirstRelease() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String dump = Files.readString(Path.of("src/test/resources/frontier/first-release.sql"));
            for (String part : dump.split(";\\s*\\n", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }

        try (Frontier frontier = open()) {
            KnownPosting baker = frontier.postings().find(BAKER).orElseThrow();
            assertThat(baker.where().seen()).isEqualTo(MONDAY);
            assertThat(baker.gone()).isNull();
            assertThat(frontier.postings()
                            .find(new PostingKey("board", "18"))
                            .orElseThrow()
                            .gone())
                    .isEqualTo(Reason.NOT_LISTED);
            assertThat(due(frontier, MONDAY.plus(HOUR))).containsExactly(PAGE);
            assertThat(frontier.listings().run("board")).isEqualTo(7);
            assertThat(frontier.listings().due("board")).isEqualTo(MONDAY.plus(HOUR));
        }
        assertThat(row("select url, kind from refusal")).containsExactly("https://example.org/feed.xml", "no-title");
    }

    private Frontier open() {
        return Frontier.open(home.resolve("frontier.sqlite"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("frontier.sqlite"));
    }

    /** Lists a page in the first run, fetches it on Monday, and finds the baker on it. */
    private static long visit(Frontier frontier, Validators validators) {
        frontier.listings().begin("board");
        long id = frontier.pages().listed("board", 1, Link.to(PAGE), MONDAY).id();
        frontier.pages().fetched(id, "fetched", validators, MONDAY, MONDAY.plus(Duration.ofDays(14)));
        see(frontier, 1);
        return id;
    }

    private static void see(Frontier frontier, int run) {
        frontier.postings().seen(BAKER, frontier.pages().document("board", PAGE), 1, null, run, MONDAY);
    }

    private static boolean isDue(Frontier frontier, Instant modified, Instant now) {
        return frontier.pages()
                .listed("board", 2, new Link(PAGE, modified), now)
                .isDue();
    }

    private static List<URI> due(Frontier frontier, Instant now) {
        return frontier.pages().due("board", now, 10, Set.of()).stream()
                .map(DueUrl::uri)
                .toList();
    }

    private static List<PostingKey> unlisted(Frontier frontier, int run) {
        List<PostingKey> keys = new ArrayList<>();
        frontier.postings().unlisted("board", run, posting -> keys.add(posting.key()));
        return keys;
    }

    private static List<PostingKey> past(Frontier frontier, Instant now) {
        List<PostingKey> keys = new ArrayList<>();
        frontier.postings().past("board", now, MONDAY.plusSeconds(60), posting -> keys.add(posting.key()));
        return keys;
    }

    private List<String> row(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(String.valueOf(row.getString(i)));
            }
            return values;
        }
    }
}
