package openings.crawler.fetch;

import static openings.crawler.testing.RawServer.reply;
import static openings.crawler.testing.RawServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import openings.crawler.testing.RawServer;
import openings.crawler.testing.RawServer.Reply;
import openings.crawler.testing.SimulatedClock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How robots.txt is asked for, and what each answer comes to: RFC 9309, sections 2.3 to 2.5. */
class RobotsFetchTest {
    private static final String DENY_A = "User-agent: *\nDisallow: /a\n";

    private static final String RESERVE_A = "[{\"location\": \"/a\", \"tdm-reservation\": 1}]";

    private final RawServer server = RawServer.open().page("/a", "a").page("/b", "b");
    private final RawServer other = RawServer.open().page("/a", "a").page("/b", "b");
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private Fetcher fetcher = fetcher(Fetcher.Memory.NONE);

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
        other.close();
    }

    @ParameterizedTest
    @MethodSource
    void answersMean(String name, Reply robots, String a, String b) throws InterruptedException {
        server.on("/robots.txt", robots);

        assertThat(outcome("/a")).as("/a").isEqualTo(a);
        assertThat(outcome("/b")).as("/b").isEqualTo(b);
        assertThat(server.paths().contains("/a")).isEqualTo(a.equals("fetched"));
        assertThat(server.paths().contains("/b")).isEqualTo(b.equals("fetched"));
    }

    static Stream<Arguments> answersMean() {
        String unavailable = "robots-unavailable";
        return Stream.of(
                Arguments.of("200", reply("200 OK", "", DENY_A), "robots", "fetched"),
                Arguments.of("200, empty", reply("200 OK", "", ""), "fetched", "fetched"),
                Arguments.of("206", reply("206 Partial Content", "", DENY_A), "robots", "fetched"),
                Arguments.of(
                        "200, HTML by its type",
                        reply("200 OK", "Content-Type: text/html", DENY_A),
                        "robots",
                        "fetched"),
                Arguments.of("200, any type", reply("200 OK", "Content-Type: image/png", DENY_A), "robots", "fetched"),
                Arguments.of(
                        "200, a page",
                        reply("200 OK", "Content-Type: text/html", "<html><body>Welcome</body></html>"),
                        "fetched",
                        "fetched"),
                Arguments.of(
                        "200, UTF-16",
                        reply("200 OK", "", ("\ufeff" + DENY_A).getBytes(StandardCharsets.UTF_16LE)),
                        "robots",
                        "fetched"),
                Arguments.of("400", reply("400 Bad Request", "", ""), "fetched", "fetched"),
                Arguments.of("401", reply("401 Unauthorized", "", ""), "fetched", "fetched"),
                Arguments.of("403", reply("403 Forbidden", "", ""), "fetched", "fetched"),
                Arguments.of("404", reply("404 Not Found", "", DENY_A), "fetched", "fetched"),
                Arguments.of("410", reply("410 Gone", "", ""), "fetched", "fetched"),
                Arguments.of("451", reply("451 Unavailable", "", ""), "fetched", "fetched"),
                Arguments.of("429", reply("429 Too Many Requests", "", ""), unavailable, unavailable),
                Arguments.of("500", reply("500 Error", "", DENY_A), unavailable, unavailable),
                Arguments.of("503", reply("503 Unavailable", "", ""), unavailable, unavailable),
                Arguments.of("599", reply("599 Odd", "", ""), unavailable, unavailable),
                Arguments.of("302 to nowhere", reply("302 Found", "", ""), "fetched", "fetched"),
                Arguments.of("302 to itself", reply("302 Found", "Location: /robots.txt", ""), "fetched", "fetched"),
                Arguments.of("not HTTP", (Reply) (asked, out) -> text(out, "no\r\n\r\n"), unavailable, unavailable),
                Arguments.of(
                        "closed at once",
                        (Reply) (asked, out) -> {
                            throw new IOException("closed");
                        },
                        unavailable,
                        unavailable),
                Arguments.of("silence", (Reply) (asked, out) -> Thread.sleep(5000), unavailable, unavailable),
                Arguments.of(
                        "cut short",
                        (Reply) (asked, out) -> {
                            text(out, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + DENY_A);
                            throw new IOException("closed");
                        },
                        unavailable,
                        unavailable),
                Arguments.of(
                        "not the encoding it says",
                        reply("200 OK", "Content-Encoding: gzip", DENY_A),
                        unavailable,
                        unavailable));
    }

    @ParameterizedTest
    @CsvSource({"5, robots", "6, fetched"})
    void followsFiveRedirectsAndTakesMoreForNone(int redirects, String outcome) throws InterruptedException {
        server.on("/robots.txt", redirect("/r1"));
        for (int i = 1; i < redirects; i++) {
            server.on("/r" + i, redirect("/r" + (i + 1)));
        }
        server.on("/r" + redirects, reply("200 OK", "", DENY_A));

        assertThat(outcome("/a")).isEqualTo(outcome);
    }

    @Test
    void takesTheFileOfAnotherHostForItsOwn() throws InterruptedException {
        server.on("/robots.txt", redirect(other.at("/robots.txt").toString()));
        other.robots(DENY_A);

        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(outcome("/b")).isEqualTo("fetched");
    }

    @Test
    void followsARedirectToAnotherHostOnlyWhereThatHostAllowsIt() throws InterruptedException {
        server.on("/robots.txt", redirect(other.at("/a").toString()));
        other.robots(DENY_A);

        assertThat(outcome("/b")).isEqualTo("robots-unavailable");
        assertThat(other.paths()).containsExactly("/robots.txt");
    }

    @Test
    void hostsThatPointAtEachOtherEndInAnAnswer() throws InterruptedException {
        server.on("/robots.txt", redirect(other.at("/b").toString()));
        other.on("/robots.txt", redirect(server.at("/b").toString()));

        assertThat(outcome("/a")).isEqualTo("robots-unavailable");
    }

    @Test
    void checksEachHopOfAPageWithTheRulesOfItsHost() throws InterruptedException {
        server.on("/c", redirect(other.at("/a").toString()));
        other.robots(DENY_A);

        assertThat(outcome("/c")).isEqualTo("robots");
        assertThat(other.paths()).containsExactly("/robots.txt", "/.well-known/tdmrep.json");
    }

    @Test
    void readsHalfAMebibyteOfALongFile() throws InterruptedException {
        String filler = ("# " + "x".repeat(97) + "\n").repeat(5119);
        server.robots("User-agent: *\nDisallow: /a\n" + filler + "Disallow: /b\n".repeat(50_000));

        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(outcome("/b")).isEqualTo("robots");

        server.robots("User-agent: *\nDisallow: /a\n" + filler.repeat(2) + "Disallow: /b\n");
        clock.pass(Duration.ofDays(1));

        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(outcome("/b")).isEqualTo("fetched");
    }

    @Test
    void readsAFileThatNeverEnds() throws InterruptedException {
        server.on("/robots.txt", (asked, out) -> {
            text(out, "HTTP/1.1 200 OK\r\n\r\n" + DENY_A);
            while (true) {
                text(out, "# and so on\n".repeat(1000));
            }
        });

        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(outcome("/b")).isEqualTo("fetched");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | PT23H59M | false",
                "                                     | PT24H    | true",
                "Cache-Control: max-age=3600          | PT59M    | false",
                "Cache-Control: public, max-age=3600  | PT60M    | true",
                "Cache-Control: max-age=9999999       | PT24H    | true",
                "Cache-Control: max-age=0             | PT59S    | false",
                "Cache-Control: no-store              | PT60S    | true",
                "Cache-Control: max-age=soon          | PT23H    | false"
            })
    void believesAnAnswerForADayOrLess(String headers, Duration later, boolean again) throws InterruptedException {
        server.on("/robots.txt", reply("200 OK", headers == null ? "" : headers, DENY_A));
        outcome("/a");
        clock.pass(later);

        outcome("/a");

        assertThat(server.paths().stream().filter("/robots.txt"::equals)).hasSize(again ? 2 : 1);
    }

    @Test
    void goesByTheLastCopyWhileTheServerCannotSay() throws InterruptedException {
        server.robots(DENY_A);
        outcome("/a");
        server.on("/robots.txt", reply("503 Unavailable", "", ""));

        for (int day : new int[] {1, 29, 31}) {
            clock.pass(Duration.ofDays(day));
            assertThat(outcome("/a")).as("/a").isEqualTo("robots");
            assertThat(outcome("/b")).as("/b").isEqualTo("fetched");
        }
    }

    @Test
    void asksAServerThatCannotSayAgainAfterTenMinutes() throws InterruptedException {
        server.on("/robots.txt", reply("500 Error", "", ""));
        outcome("/a");
        clock.pass(Duration.ofMinutes(9));
        outcome("/a");
        assertThat(server.paths()).containsExactly("/robots.txt");

        server.robots(DENY_A);
        clock.pass(Duration.ofMinutes(1));

        assertThat(outcome("/b")).isEqualTo("fetched");
    }

    @Test
    void takesAServerThatCouldNotSayFor30DaysToHaveNoRules() throws InterruptedException {
        server.on("/robots.txt", reply("500 Error", "", ""));
        assertThat(outcome("/a")).isEqualTo("robots-unavailable");
        clock.pass(Duration.ofDays(29));
        assertThat(outcome("/a")).isEqualTo("robots-unavailable");

        clock.pass(Duration.ofDays(1));

        assertThat(outcome("/a")).isEqualTo("fetched");
    }

    @Test
    void aMissingFileIsNoCopyToGoBy() throws InterruptedException {
        outcome("/a");
        server.on("/robots.txt", reply("500 Error", "", ""));
        clock.pass(Duration.ofDays(1));

        assertThat(outcome("/a")).isEqualTo("robots-unavailable");
    }

    @Test
    void keepsToNewRulesFromTheMomentTheyAreKnown() throws InterruptedException {
        server.robots("User-agent: *\nDisallow: /b\n");
        assertThat(outcome("/a")).isEqualTo("fetched");
        server.robots(DENY_A);
        clock.pass(Duration.ofDays(1));

        assertThat(outcome("/b")).isEqualTo("fetched");
        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(server.paths().stream().filter("/a"::equals)).hasSize(1);
    }

    @Test
    void remembersWhatItWasToldInAnEarlierRun() throws InterruptedException, IOException {
        server.robots(DENY_A);
        outcome("/b");
        Fetcher.Memory memory = fetcher.takeChanged();
        fetcher.close();
        server.on("/robots.txt", reply("500 Error", "", ""));

        fetcher = fetcher(memory);

        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(server.paths().stream().filter("/robots.txt"::equals)).hasSize(1);
        clock.pass(Duration.ofDays(2));
        assertThat(outcome("/a")).isEqualTo("robots");
        assertThat(server.paths().stream().filter("/robots.txt"::equals)).hasSize(2);
    }

    @Test
    void countsTheDaysOfSilenceOverRuns() throws InterruptedException, IOException {
        server.on("/robots.txt", reply("500 Error", "", ""));
        outcome("/a");
        Fetcher.Memory memory = fetcher.takeChanged();
        fetcher.close();
        clock.pass(Duration.ofDays(30));

        fetcher = fetcher(memory);

        assertThat(outcome("/a")).isEqualTo("fetched");
    }

    @Test
    void followsRedirectsToTheReservations() throws InterruptedException {
        server.on("/.well-known/tdmrep.json", redirect(other.at("/tdm").toString()));
        other.on("/tdm", reply("200 OK", "", RESERVE_A));

        assertThat(outcome("/a")).isEqualTo("tdm-reservation");
        assertThat(outcome("/b")).isEqualTo("fetched");
    }

    @Test
    void asksNobodyForReservationsWhoDeniesThat() throws InterruptedException {
        server.on("/.well-known/tdmrep.json", redirect(other.at("/a").toString()));
        other.robots(DENY_A);
        assertThat(outcome("/a")).isEqualTo("fetched");
        assertThat(other.paths()).containsExactly("/robots.txt");

        server.robots("User-agent: *\nDisallow: /.well-known/\n");
        clock.pass(Duration.ofDays(1));
        outcome("/b");
        assertThat(server.paths().stream().filter(path -> path.startsWith("/.well-known")))
                .hasSize(1);
    }

    @Test
    void goesByTheLastReservationsWhileTheServerCannotSay() throws InterruptedException, IOException {
        server.on("/.well-known/tdmrep.json", reply("200 OK", "", RESERVE_A));
        assertThat(outcome("/a")).isEqualTo("tdm-reservation");
        Fetcher.Memory memory = fetcher.takeChanged();
        fetcher.close();
        fetcher = fetcher(memory);
        server.on("/.well-known/tdmrep.json", reply("500 Error", "", ""));

        assertThat(outcome("/a")).isEqualTo("tdm-reservation");
        clock.pass(Duration.ofDays(1));
        assertThat(outcome("/a")).isEqualTo("tdm-reservation");
        server.on("/.well-known/tdmrep.json", reply("404 Not Found", "", ""));
        clock.pass(Duration.ofMinutes(10));

        assertThat(outcome("/a")).isEqualTo("fetched");
    }

    @Test
    void seesThroughAddressesInDisguise() throws InterruptedException {
        server.robots("User-agent: *\nDisallow: /private/\n").otherwise(reply("200 OK", "", "secret"));

        for (String path : new String[] {
            "/private/x",
            "/%70rivate/x",
            "/open/../private/x",
            "/open/%2e%2e/private/x",
            "/./private/x",
            "//private//x",
            "/private%2Fx",
            "/open/..%2fprivate%2fx",
            "/private%5cx",
            "/../private/x"
        }) {
            assertThat(outcome(path)).as(path).isEqualTo("robots");
        }
        assertThat(outcome("/privately")).isEqualTo("fetched");
        assertThat(server.paths()).containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/privately");
    }

    private String outcome(String path) throws InterruptedException {
        URI uri = URI.create(server.at("/").resolve("/").toString().replaceAll("/$", "") + path);
        return fetcher.fetch(uri, new Access(Duration.ZERO, true), 10_000).outcome();
    }

    private static Reply redirect(String location) {
        return reply("302 Found", "Location: " + location, "");
    }

    private Fetcher fetcher(Fetcher.Memory memory) {
        return new Fetcher(
                new UserAgent("TestBot/1.0 (+https://example.org/bot)"),
                new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(3)),
                8,
                memory,
                clock,
                new SimpleMeterRegistry(),
                new Fetcher.Surroundings(SystemDefaultDnsResolver.INSTANCE, new NoWaiting()));
    }
}
