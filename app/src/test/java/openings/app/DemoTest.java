package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import openings.app.world.web.WorldServer;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import openings.crawler.CrawlReport;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.Crawler;
import openings.crawler.CrawlerConfig;
import openings.crawler.Progress;
import openings.crawler.Sites;
import openings.crawler.testing.CollectingSink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo comes nearer to the truth with each step, and behaves. */
final class DemoTest {
    /** Long enough for the first quarter's official figures to be published. */
    private static final WorldConfig CONFIG = new WorldConfig(1, 20, 1500);

    private static final World WORLD = World.simulate(CONFIG);

    @TempDir
    private static Path data;

    private static Outcome first;

    @BeforeAll
    static void observe() {
        first = demo(CONFIG.seed());
    }

    private static Outcome demo(long seed) {
        return Outcome.of(
                "demo",
                "--no-serve",
                "--json",
                "--seed=" + seed,
                "--weeks=" + CONFIG.weeks(),
                "--size=" + CONFIG.size(),
                "--data=" + data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTRY_TOTAL", "MAJOR_GROUP"})
    void comesNearerToTheTruthWithEachStep(String cells) throws JsonProcessingException {
        assertThat(first.exit()).as(String.join("\n", first.errors())).isZero();

        JsonNode rows = JsonMapper.builder().build().readTree(first.lastLine()).at("/benchmarked/rows");
        JsonNode errors = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("country").asText().equals("DK+NL")
                        && row.path("cells").asText().equals(cells)
                        && row.path("measure").asText().equals("LEVEL"))
                .findAny()
                .orElseThrow()
                .path("errors");

        double deduplicated = errors.path("deduplicated").asDouble();
        assertThat(errors.path("raw").asDouble()).isGreaterThan(deduplicated);
        assertThat(deduplicated).isGreaterThan(errors.path("weighted").asDouble());
        assertThat(errors.path("weighted").asDouble()).isPositive();
    }

    @Test
    void printsTheSameTableAgainWithoutObservingAgain() throws IOException {
        FileTime written = Files.getLastModifiedTime(data.resolve("crawler/frontier.sqlite"));

        Outcome again = demo(CONFIG.seed());

        assertThat(again).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(data.resolve("crawler/frontier.sqlite")))
                .isEqualTo(written);
    }

    @Test
    void refusesToMixWorlds() {
        Outcome other = demo(CONFIG.seed() + 1);

        assertThat(other.errors())
                .containsExactly("openings: The demo in " + data + " is of another world (--seed 1 --weeks 20"
                        + " --size 1500); give it another directory with --data, or delete this one");
        assertThat(other.exit()).isEqualTo(1);
    }

    @Test
    void keepsNoContactInLedgerOrRelease() throws IOException, SQLException {
        List<String> texts = new ArrayList<>();
        for (String table : Tables.ledger(data, "SELECT table_name FROM duckdb_tables()")) {
            texts.addAll(Tables.ledger(data, "SELECT * FROM " + table));
        }
        try (Stream<Path> files = Files.walk(Observatory.releases(data))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.addAll(
                        file.toString().endsWith(".parquet") ? Tables.parquet(file) : List.of(Files.readString(file)));
            }
        }

        assertNoContact(String.join("\n", texts));
    }

    @Test
    void handsOnNoContactInWhatItCollects(@TempDir Path home) {
        CollectingSink sink = new CollectingSink();
        try (WorldServer boards = WorldServer.start(WORLD);
                Crawler crawler = Crawler.open(
                        home,
                        Sites.parse(boards.sitesYaml(), "the demo's sites"),
                        CrawlerConfig.defaults(),
                        new WorldClock(CONFIG.week(0)),
                        new SimpleMeterRegistry())) {
            crawler.run(sink);
        }

        assertThat(sink.postings()).hasSizeGreaterThan(100);
        assertNoContact(String.join(
                "\n",
                sink.postings().values().stream().map(JobPosting::toString).toList()));
    }

    private static void assertNoContact(String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(100_000);
        assertThat(WORLD.seededContacts())
                .isNotEmpty()
                .filteredOn(text::contains)
                .isEmpty();
    }

    @Test
    void takesNothingForGoneThatAMishapHides(@TempDir Path home) {
        World large = World.simulate(new WorldConfig(1, 30, 6000));
        WorldClock clock = new WorldClock(large.config().week(0));
        try (WorldServer boards = WorldServer.start(large);
                Crawler crawler = Crawler.open(
                        home,
                        Sites.parse(boards.sitesYaml(), "the demo's sites"),
                        CrawlerConfig.defaults(),
                        clock,
                        new SimpleMeterRegistry())) {
            CollectingSink sink = new CollectingSink();
            IntFunction<CrawlReport> visit = week -> {
                clock.set(large.config().week(week));
                boards.advanceTo(large.config().week(week));
                return crawler.run(sink);
            };
            assertThat(listing(visit.apply(4), "vlinderwerk")).isEqualTo(Listing.COMPLETE);
            assertThat(listing(visit.apply(8), "fjordjob")).isEqualTo(Listing.COMPLETE);
            sink.take();

            assertThat(listing(visit.apply(9), "fjordjob")).isEqualTo(Listing.FAILED);
            assertThat(missed(sink)).isEmpty();

            assertThat(listing(visit.apply(10), "fjordjob")).isEqualTo(Listing.COMPLETE);
            assertThat(missed(sink)).isNotEmpty();
        }
    }

    private static Listing listing(CrawlReport report, String board) {
        return report.find(board).orElseThrow().listing();
    }

    /** The advertisements of the board that breaks off which were taken for gone because the listing lacks them. */
    private static List<PostingKey> missed(CollectingSink sink) {
        List<PostingKey> missed = sink.events().stream()
                .filter(event -> event instanceof Gone<JobPosting> gone
                        && gone.reason() == Reason.NOT_LISTED
                        && gone.key().source().equals("fjordjob"))
                .map(PostingEvent::key)
                .toList();
        sink.take();
        return missed;
    }

    @Test
    void asksForNothingThatIsDeniedOrReserved(@TempDir Path home) {
        WorldClock clock = new WorldClock(CONFIG.week(0));
        try (WorldServer boards = WorldServer.start(WORLD);
                Observatory observatory = Observatory.open(
                        Configuration.simulated(
                                home, Sites.parse(boards.sitesYaml(), "the demo's sites"), boards.officialBase()),
                        clock,
                        new SimpleMeterRegistry())) {
            for (int week = 0; week < 2; week++) {
                clock.set(CONFIG.week(week));
                boards.advanceTo(CONFIG.week(week));
                observatory.collect(Progress.NONE);
            }

            assertThat(observatory.status().postings()).isGreaterThan(100);
            assertThat(boards.requests()).isGreaterThan(100);
            assertThat(boards.requestsToDeniedPaths()).isZero();
            assertThat(boards.requestsToReservedPaths()).isZero();
        }
    }
}
