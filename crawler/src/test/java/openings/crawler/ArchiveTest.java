package openings.crawler;

import static openings.crawler.Rounds.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openings.contract.event.PostingEvent;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.warc.WarcArchive;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sites whose documents come from WARC files take the way of all others. */
class ArchiveTest {
    private static final Instant MAY = Instant.parse("2024-05-06T10:00:00Z");
    private static final String BAKER = """
            <html><head><script type="application/ld+json">
            {"@type": "JobPosting", "identifier": "ID", "title": "TITLE", "description": "Bread.", "validThrough": "UNTIL",
             "hiringOrganization": {"name": "Bakery"}}</script></head></html>
            """;

    @AutoClose
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void open() {
        rounds.as("""
                sites:
                  - id: board
                    kind: html
                    start: https://example.org/jobs
                    source-type: job-board
                    country: DK
                    warc: old
                """);
    }

    @Test
    void seesWhatAnArchiveHoldsAsOfTheDayItWasFetched() throws IOException {
        keep("/jobs", MAY, "<ul><li><a href='/jobs/baker-1'>Baker</a></li></ul>");
        keep("/jobs/baker-1", MAY, baker("1", "Baker", ""));
        keep("/jobs/baker-2", MAY, baker("2", "Baker", ""));

        SourceReport report = rounds.crawl();

        assertThat(report.listing()).isEqualTo(Listing.ARCHIVED);
        assertThat(report.postings().seen()).isEqualTo(2);
        assertThat(rounds.board.paths()).isEmpty();
        var provenance =
                Objects.requireNonNull(rounds.sink.postings().get("board/1")).provenance();
        assertThat(provenance.fetched()).isEqualTo(MAY);
        assertThat(Path.of(Objects.requireNonNull(provenance.warc()).file())).exists();
    }

    @Test
    void readsAFileOnceAndWhatIsNewInTheNextRound() throws IOException {
        keep("/jobs/baker-1", MAY, baker("1", "Baker", ""));
        rounds.crawl();

        assertThat(rounds.after(DAY)).isEmpty();
        keep("/jobs/baker-2", MAY.plus(DAY), baker("2", "Baker", ""));
        assertThat(rounds.after(DAY)).containsExactly("seen 2");
    }

    @Test
    void seesChangesButNoVersionThatIsOlder() throws IOException {
        keep("/jobs/baker-1", MAY, baker("1", "Baker", ""));
        keep("/jobs/baker-1", MAY.plus(DAY), baker("1", "Baker", ""));
        keep("/jobs/baker-1", MAY.plus(DAY.multipliedBy(2)), baker("1", "Head baker", ""));
        rounds.crawl();
        assertThat(rounds.sink.take()).containsExactly("seen 1", "confirmed 1", "seen 1");
        keep("/jobs/baker-1", MAY, baker("1", "Apprentice", ""));
        rounds.clock.pass(DAY);

        SourceReport report = rounds.crawl();

        assertThat(rounds.sink.take()).isEmpty();
        assertThat(report.failures()).containsKey("older-version");
    }

    @Test
    void endsNothingButWhatTheSourceSaidWouldEnd() throws IOException {
        keep("/jobs/baker-1", MAY, baker("1", "Baker", "2024-06-01T00:00:00Z"));
        keep("/jobs/baker-2", MAY, baker("2", "Baker", ""));

        rounds.crawl();

        assertThat(rounds.sink.events())
                .filteredOn(event -> event instanceof PostingEvent.Gone)
                .singleElement()
                .satisfies(event -> assertThat(event.at()).isEqualTo(Instant.parse("2024-06-01T00:00:00Z")));
        assertThat(rounds.after(DAY)).isEmpty();
    }

    @Test
    void keepsWhatCameBeforeAFileBreaksOffAndSaysSo() throws IOException {
        keep("/jobs/baker-1", MAY, baker("1", "Baker", ""));
        try (var files = Files.list(rounds.home.resolve("old"))) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            byte[] broken = Arrays.copyOf(bytes, bytes.length + 30);
            System.arraycopy(bytes, 0, broken, bytes.length, 30);
            Files.write(file, broken);
        }

        SourceReport report = rounds.crawl();

        assertThat(rounds.sink.take()).containsExactly("seen 1");
        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.failures()).containsKey("broken-archive");
    }

    @Test
    void saysThatThereIsNoArchive() {
        SourceReport report = rounds.crawl();

        assertThat(report.listing()).isEqualTo(Listing.FAILED);
        assertThat(report.reason()).contains("there is no such file or folder").contains("check \"warc\"");
    }

    @Test
    void readsAFeedOutOfAnArchive() throws IOException {
        rounds.as("""
                sites:
                  - id: board
                    kind: feed
                    start: https://example.org/feed.xml
                    source-type: job-board
                    country: DK
                    warc: [old]
                """);
        keep(
                "/feed.xml",
                MAY,
                "<jobs><job><id>1</id><title>Baker</title></job><job><id>2</id><title>Chef</title></job></jobs>");

        rounds.crawl();

        assertThat(rounds.sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2");
    }

    private static String baker(String identifier, String title, String validThrough) {
        return BAKER.replace("ID", identifier).replace("TITLE", title).replace("UNTIL", validThrough);
    }

    private void keep(String path, Instant fetched, String body) throws IOException {
        String type = path.endsWith(".xml") ? "text/xml" : "text/html";
        try (WarcArchive archive = WarcArchive.open(rounds.home.resolve("old"), 1_000_000)) {
            archive.keep(
                    URI.create("https://example.org" + path),
                    fetched,
                    200,
                    Map.of("content-type", List.of(type)),
                    body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
