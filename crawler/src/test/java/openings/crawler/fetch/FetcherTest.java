package openings.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.NotFound;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.testing.Board;
import openings.crawler.testing.SimulatedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Access LOCAL = new Access(Duration.ZERO, true);
    private static final int MAX_BYTES = 10_000;

    private final Board board = Board.open();
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Fetcher fetcher = new Fetcher(
            "TestBot/1.0 (+https://example.org/bot)",
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(3)),
            8,
            Fetcher.Memory.NONE,
            clock,
            metrics);

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        board.close();
    }

    @Test
    void fetchesAPage() throws InterruptedException {
        board.page("/a", "<p>Hello</p>");

        FetchResult result = fetch("/a");

        assertThat(result).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
                    .isEqualTo("<p>Hello</p>");
            assertThat(fetched.page().fetched()).isEqualTo(clock.instant());
        });
        assertThat(metrics.counter("crawler.fetch", "outcome", "fetched").count())
                .isEqualTo(1);
    }

    @Test
    void neverAsksForWhatRobotsTxtDenies() throws InterruptedException {
        board.document("/robots.txt", "text/plain", "User-agent: testbot\nDisallow: /private\nAllow: /private/jobs\n");
        board.page("/private/a", "secret");
        board.page("/private/jobs", "jobs");

        assertThat(fetch("/private/a")).isEqualTo(new Denied(Rule.ROBOTS, "robots.txt denies it"));
        assertThat(fetch("/private/jobs")).isInstanceOf(Fetched.class);
        assertThat(board.paths()).doesNotContain("/private/a");
    }

    @Test
    void readsRobotsTxtOncePerHostAndDay() throws InterruptedException {
        board.page("/a", "a");
        fetch("/a");
        fetch("/a");
        assertThat(board.paths()).containsOnlyOnce("/robots.txt");

        clock.pass(Duration.ofDays(1));
        fetch("/a");

        assertThat(board.paths().stream().filter("/robots.txt"::equals)).hasSize(2);
    }

    @Test
    void waitsWhileRobotsTxtCannotBeHad() throws InterruptedException {
        board.status("/robots.txt", 503);
        board.page("/a", "a");

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.ROBOTS_UNAVAILABLE));
        assertThat(board.paths()).doesNotContain("/a");

        board.remove("/robots.txt");
        clock.pass(Duration.ofMinutes(10));
        assertThat(fetch("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void neverAsksForWhatTheHostHasReserved() throws InterruptedException {
        board.document(
                "/.well-known/tdmrep.json",
                "application/json",
                "[{\"location\": \"/open/*\", \"tdm-reservation\": 0}, {\"location\": \"/*\", \"tdm-reservation\": 1}]");
        board.page("/jobs", "jobs").page("/open/jobs", "jobs");

        assertThat(fetch("/jobs"))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.rule()).isEqualTo(Rule.TDM_RESERVATION));
        assertThat(fetch("/open/jobs")).isInstanceOf(Fetched.class);
        assertThat(board.paths()).doesNotContain("/jobs");
    }

    @Test
    void usesNothingThatReservesItself() throws InterruptedException {
        board.reply("/header", 200, Map.of("tdm-reservation", "1", "Content-Type", "text/html"), "jobs");
        board.page("/meta", "<html><head><meta name='tdm-reservation' content='1'></head></html>");
        board.page("/free", "<html><head><meta name='tdm-reservation' content='0'></head></html>");

        assertThat(fetch("/header")).isInstanceOf(Denied.class);
        assertThat(fetch("/meta")).isInstanceOf(Denied.class);
        assertThat(fetch("/free")).isInstanceOf(Fetched.class);
    }

    @Test
    void keepsTheGapBetweenAllRequestsToAHost() throws InterruptedException {
        board.page("/a", "a").page("/b", "b");
        Access slow = new Access(Duration.ofMillis(150), true);

        fetcher.fetch(board.at("/a"), slow, MAX_BYTES);
        fetcher.fetch(board.at("/b"), slow, MAX_BYTES);

        assertThat(shortestGap()).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void keepsACrawlDelayThatIsLongerThanTheGap() throws InterruptedException {
        board.document("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n");
        board.page("/a", "a").page("/b", "b");

        fetch("/a");
        fetch("/b");

        List<Board.Request> requests = board.requests();
        Duration last = Duration.ofNanos(
                requests.getLast().nanos() - requests.get(requests.size() - 2).nanos());
        assertThat(last).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void triesAgainAfterTheTimeThatABusyServerAsksFor() throws InterruptedException {
        board.reply("/a", 429, Map.of("Retry-After", "1"), "");
        Thread.ofVirtual().start(() -> {
            while (!board.paths().contains("/a")) {
                Thread.onSpinWait();
            }
            board.page("/a", "a");
        });

        assertThat(fetch("/a")).isInstanceOf(Fetched.class);
        assertThat(shortestGap("/a")).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotWaitForEverForABusyServer() throws InterruptedException {
        board.reply("/a", 429, Map.of("Retry-After", "86400"), "");

        assertThat(fetch("/a"))
                .isEqualTo(new Blocked("HTTP 429", clock.instant().plus(Duration.ofDays(1))));
        assertThat(board.paths()).containsOnlyOnce("/a");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void tellsWhatIsGone(int status) throws InterruptedException {
        board.status("/a", status);

        assertThat(fetch("/a")).isEqualTo(new NotFound(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429})
    void tellsThatItIsTurnedAway(int status) throws InterruptedException {
        board.status("/a", status);

        assertThat(fetch("/a")).isEqualTo(new Blocked("HTTP " + status));
    }

    @Test
    void recognisesAPageThatTurnsRobotsAway() throws InterruptedException {
        board.page("/a", "<html><head><title>Just a moment...</title></head><body>Checking</body></html>");

        assertThat(fetch("/a")).isInstanceOf(Blocked.class);
    }

    @Test
    void checksEveryHopOfARedirect() throws InterruptedException {
        board.document("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
        board.reply("/a", 302, Map.of("Location", "/b"), "");
        board.reply("/b", 301, Map.of("Location", "/private/c"), "");

        assertThat(fetch("/a")).isInstanceOf(Denied.class);
        assertThat(board.paths()).contains("/b").doesNotContain("/private/c");
    }

    @Test
    void givesUpOnARedirectLoop() throws InterruptedException {
        board.reply("/a", 302, Map.of("Location", "/a"), "");

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.REDIRECTS));
        assertThat(board.paths()).containsOnlyOnce("/a");
    }

    @Test
    void readsNoMoreThanItMay() throws InterruptedException {
        board.page("/a", "x".repeat(MAX_BYTES + 1));

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TOO_LARGE));
    }

    @Test
    void countsWhatComesOutOfAGzipBomb() throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[MAX_BYTES * 100]);
        }
        board.bytes("/a", Map.of("Content-Encoding", "gzip", "Content-Type", "text/html"), bomb.toByteArray());

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TOO_LARGE));
    }

    @Test
    void doesNotWaitForASilentServer() throws InterruptedException {
        board.reply("/a", new Board.Reply(200, Map.of(), "late", Duration.ofSeconds(5)));

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TIMEOUT));
    }

    @Test
    void refusesAddressesThatAreNotPublic() throws InterruptedException {
        Access strict = new Access(Duration.ZERO, false);
        int port = board.at("/").getPort();

        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0")) {
            FetchResult result = fetcher.fetch(URI.create("http://" + host + ":" + port + "/a"), strict, MAX_BYTES);
            assertThat(result)
                    .as(host)
                    .isInstanceOfSatisfying(
                            Denied.class, denied -> assertThat(denied.rule()).isEqualTo(Rule.ADDRESS));
        }
        assertThat(board.paths()).isEmpty();
    }

    private FetchResult fetch(String path) throws InterruptedException {
        return fetcher.fetch(board.at(path), LOCAL, MAX_BYTES);
    }

    private Duration shortestGap(String... only) {
        List<Long> times = board.requests().stream()
                .filter(request -> only.length == 0 || request.path().equals(only[0]))
                .map(Board.Request::nanos)
                .toList();
        long shortest = Long.MAX_VALUE;
        for (int i = 1; i < times.size(); i++) {
            shortest = Math.min(shortest, times.get(i) - times.get(i - 1));
        }
        return Duration.ofNanos(shortest);
    }
}
