package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.Exchanges;
import openings.crawler.testing.Exchanges.Asked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that tell what has changed, over several days. */
class ChangesTest {
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
    void followsTheFeedOfNavFromWhereItLeftOff() {
        page("/api/v1/feed", "page-2", entry("a", "ACTIVE", 1), entry("b", "ACTIVE", 1));
        page("/api/v1/feed/page-2", null, entry("c", "ACTIVE", 1));
        advertise("a", "b", "c");

        SourceReport first = round("nav");

        assertThat(first.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.take()).containsExactlyInAnyOrder("seen a", "seen b", "seen c");
        exchanges.take();

        page("/api/v1/feed/page-2", "page-3", entry("c", "ACTIVE", 1), entry("a", "INACTIVE", 2));
        page("/api/v1/feed/page-3", null, entry("d", "ACTIVE", 2), entry("b", "ACTIVE", 2));
        ad("a", "INACTIVE", "");
        ad("b", "ACTIVE", "Head baker");
        advertise("d");
        SourceReport second = nextDay("nav");

        assertThat(second.listing()).isEqualTo(Listing.UPDATED);
        assertThat(exchanges.take())
                .containsExactlyInAnyOrder(
                        Asked.get("/api/v1/feed/page-2"),
                        Asked.get("/api/v1/feed/page-3"),
                        Asked.get("/api/v1/feedentry/d"),
                        Asked.get("/api/v1/feedentry/b"));
        assertThat(sink.take())
                .contains("gone a WITHDRAWN", "seen d", "seen b", "confirmed c")
                .noneMatch(event -> event.startsWith("gone") && !event.equals("gone a WITHDRAWN"));

        SourceReport quiet = nextDay("nav");

        assertThat(quiet.listing()).isEqualTo(Listing.UPDATED);
        assertThat(exchanges.take()).containsExactly(Asked.get("/api/v1/feed/page-3"));
        assertThat(sink.take()).containsOnly("confirmed b", "confirmed c", "confirmed d");
    }

    @Test
    void readsTheFeedOfNavAnewWhereItsPlaceIsLost() {
        page("/api/v1/feed", "page-2", entry("a", "ACTIVE", 1));
        page("/api/v1/feed/page-2", null, entry("b", "ACTIVE", 1));
        advertise("a", "b");
        round("nav");
        sink.take();

        exchanges.answer(Asked.get("/api/v1/feed/page-2"), 410, "");
        page("/api/v1/feed", "page-9", entry("b", "ACTIVE", 1));
        page("/api/v1/feed/page-9", null, entry("c", "ACTIVE", 2));
        advertise("c");
        SourceReport anew = nextDay("nav");

        assertThat(anew.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.take()).containsExactlyInAnyOrder("gone a NOT_LISTED", "seen c", "confirmed b");
        exchanges.take();

        nextDay("nav");

        assertThat(exchanges.take()).containsExactly(Asked.get("/api/v1/feed/page-9"));
    }

    @Test
    void endsWhatIsStoppedBeforeItsDetailsWereRead() {
        page("/api/v1/feed", null, entry("a", "ACTIVE", 1));
        ad("a", "ACTIVE", "Baker");
        round("nav");
        sink.take();

        page("/api/v1/feed", null, entry("a", "ACTIVE", 2));
        ad("a", "INACTIVE", "");
        nextDay("nav");

        assertThat(sink.take()).contains("gone a WITHDRAWN");
    }

    @Test
    void keepsItsPlaceWhileTheFeedIsInTrouble() {
        page("/api/v1/feed", null, entry("a", "ACTIVE", 1));
        advertise("a");
        round("nav");
        sink.take();

        exchanges.answer(Asked.get("/api/v1/feed"), 503, "");
        SourceReport broken = nextDay("nav");
        page("/api/v1/feed", null, entry("a", "ACTIVE", 1), entry("b", "ACTIVE", 2));
        advertise("b");
        SourceReport mended = nextDay("nav");

        assertThat(broken.listing()).isEqualTo(Listing.FAILED);
        assertThat(mended.listing()).isEqualTo(Listing.UPDATED);
        assertThat(sink.take()).contains("seen b").noneMatch(event -> event.startsWith("gone"));
    }

    @Test
    void takesASnapshotOfJobStreamAndThenItsChanges() {
        exchanges.answer("/v2/snapshot", "[" + job("1", "Bagare") + "," + job("2", "Konditor") + "]");

        assertThat(round("jobtech").listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.take()).containsExactlyInAnyOrder("seen 1", "seen 2");
        exchanges.take();

        exchanges.answer(
                "/v2/stream?updated-after=2026-01-01T03:00:00",
                "[" + job("3", "Mjölnare")
                        + ", {\"id\": \"1\", \"removed\": true, \"removed_date\": \"2026-01-01T10:00:00\"},"
                        + "{\"id\": \"77\", \"removed\": true}]");
        SourceReport changes = nextDay("jobtech");

        assertThat(changes.listing()).isEqualTo(Listing.UPDATED);
        assertThat(exchanges.take()).containsExactly(Asked.get("/v2/stream?updated-after=2026-01-01T03:00:00"));
        assertThat(sink.take()).containsExactlyInAnyOrder("seen 3", "gone 1 WITHDRAWN", "confirmed 2", "confirmed 3");

        exchanges.answer("/v2/stream?updated-after=2026-01-02T03:00:00", "[]");
        SourceReport quiet = nextDay("jobtech");

        assertThat(quiet.listing()).isEqualTo(Listing.UPDATED);
        assertThat(sink.take()).containsExactlyInAnyOrder("confirmed 2", "confirmed 3");
    }

    @Test
    void takesANewSnapshotWhereTheStreamDoesNotReachBack() {
        exchanges.answer("/v2/snapshot", "[" + job("1", "Bagare") + "," + job("2", "Konditor") + "]");
        round("jobtech");
        sink.take();

        exchanges.answer(Asked.get("/v2/stream?updated-after=2026-01-01T03:00:00"), 400, "{}");
        exchanges.answer("/v2/snapshot", job("2", "Konditor") + "\n" + job("4", "Bagare"));
        SourceReport anew = nextDay("jobtech");

        assertThat(anew.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sink.take()).containsExactlyInAnyOrder("seen 4", "confirmed 2", "gone 1 NOT_LISTED");
    }

    private SourceReport nextDay(String kind) {
        rounds.nextDay();
        return round(kind);
    }

    private SourceReport round(String kind) {
        return rounds.roundOfKind(home, kind);
    }

    private void page(String path, @Nullable String next, String... entries) {
        String items = Arrays.stream(entries).collect(Collectors.joining(","));
        String more = next == null ? "null" : "\"/api/v1/feed/" + next + "\"";
        exchanges.answer(path, "{\"version\": \"1.0\", \"next_url\": " + more + ", \"items\": [" + items + "]}");
    }

    private static String entry(String id, String status, int day) {
        return """
                {"id": "ID", "url": "/api/v1/feedentry/ID", "title": "Baker", "date_modified": "2026-01-0DAYT05:30:00Z",
                 "_feed_entry": {"uuid": "ID", "status": "STATUS", "title": "Baker"}}
                """.replace("ID", id).replace("DAY", String.valueOf(day)).replace("STATUS", status);
    }

    private void advertise(String... ids) {
        Arrays.asList(ids).forEach(id -> ad(id, "ACTIVE", "Baker"));
    }

    private void ad(String id, String status, String title) {
        String content = status.equals("ACTIVE")
                ? "{\"uuid\": \"" + id + "\", \"title\": \"" + title + "\", \"employer\": {\"name\": \"Bakery\"}}"
                : "null";
        exchanges.answer(
                "/api/v1/feedentry/" + id,
                "{\"uuid\": \"" + id + "\", \"status\": \"" + status + "\", \"ad_content\": " + content + "}");
    }

    private static String job(String id, String title) {
        return "{\"id\": \"" + id + "\", \"headline\": \"" + title
                + "\", \"employer\": {\"name\": \"Bageri\"}, \"removed\": false}";
    }
}
