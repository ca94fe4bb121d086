package openings.crawler.fetch;

import static openings.crawler.testing.RawServer.reply;
import static openings.crawler.testing.RawServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.testing.RawServer;
import openings.crawler.testing.RawServer.Asked;
import openings.crawler.testing.RawServer.Reply;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server sends, a fetch ends in time with an outcome that says what was wrong. */
@Timeout(20)
class AnswersTest {
    private static final Access LOCAL = new Access(Duration.ZERO, true);
    private static final int MAX_BYTES = 5_000_000;
    private static final Duration TOTAL = Duration.ofMillis(1500);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private final RawServer server = RawServer.open().page("/next", "next");
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<String> looked = new ArrayList<>();
    private final Fetcher fetcher = fetcher(host -> {
        looked.add(host);
        return SystemDefaultDnsResolver.INSTANCE.resolve("127.0.0.1");
    });

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource
    void everyAnswerHasAnOutcome(String name, Reply answer, String outcome) throws InterruptedException {
        server.on("/a", answer);
        long begun = System.nanoTime();

        FetchResult result = fetch("/a");

        assertThat(result.outcome()).as(String.valueOf(result)).isEqualTo(outcome);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TOTAL.multipliedBy(2));
        assertThat(metrics.counter("crawler.fetch", "outcome", outcome).count()).isEqualTo(1);
        assertThat(fetch("/next"))
                .isInstanceOfSatisfying(
                        Fetched.class, next -> assertThat(words(next)).isEqualTo("next"));
    }

    static Stream<Arguments> everyAnswerHasAnOutcome() throws IOException {
        byte[] zeros = new byte[4_900_000];
        byte[] page = "<p>page".repeat(100).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("plain", encoded("", page), "fetched"),
                Arguments.of("gzip", encoded("gzip", gzip(page)), "fetched"),
                Arguments.of("x-gzip", encoded("X-GZip", gzip(page)), "fetched"),
                Arguments.of("deflate", encoded("deflate", deflate(page, false)), "fetched"),
                Arguments.of("deflate without its wrapping", encoded("deflate", deflate(page, true)), "fetched"),
                Arguments.of("encoded twice", encoded("deflate, gzip", gzip(deflate(page, false))), "fetched"),
                Arguments.of("identity", encoded("identity", page), "fetched"),
                Arguments.of("nothing, encoded", encoded("gzip", new byte[0]), "fetched"),
                Arguments.of("encoded thrice", encoded("gzip, gzip, gzip", gzip(gzip(gzip(page)))), "encoding"),
                Arguments.of("brotli, unasked", encoded("br", page), "encoding"),
                Arguments.of("not gzip", encoded("gzip", page), "encoding"),
                Arguments.of("not deflate", encoded("deflate", new byte[] {1, 2, 3, 4, 5, 6, 7}), "encoding"),
                Arguments.of("said twice, done once", encoded("gzip, gzip", gzip(page)), "encoding"),
                Arguments.of("gzip cut short", encoded("gzip", half(gzip(page))), "truncated"),
                Arguments.of("deflate cut short", encoded("deflate", half(deflate(page, false))), "truncated"),
                Arguments.of("bomb", encoded("gzip", gzip(zeros)), "compression-ratio"),
                Arguments.of("bomb in a bomb", encoded("gzip, gzip", gzip(gzip(zeros))), "compression-ratio"),
                Arguments.of("bomb above the limit", encoded("gzip", gzip(new byte[50_000_000])), "compression-ratio"),
                Arguments.of("too long, said", raw(OK + "Content-Length: 99999999\r\n\r\nx"), "too-large"),
                Arguments.of("too long, unsaid", endless(OK + "\r\n", "x".repeat(100_000)), "too-large"),
                Arguments.of(
                        "too long, in chunks",
                        endless(OK + "Transfer-Encoding: chunked\r\n\r\n", "4000\r\n" + "x".repeat(0x4000) + "\r\n"),
                        "too-large"),
                Arguments.of("shorter than said", cut(OK + "Content-Length: 500\r\n\r\nshort"), "truncated"),
                Arguments.of(
                        "chunks cut short", cut(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n"), "truncated"),
                Arguments.of(
                        "a chunk cut short", cut(OK + "Transfer-Encoding: chunked\r\n\r\nff\r\nshort"), "truncated"),
                Arguments.of(
                        "no chunks",
                        cut(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n0\r\n\r\n"),
                        "truncated"),
                Arguments.of("no length", cut(OK + "\r\n<p>all there is"), "fetched"),
                Arguments.of(
                        "two lengths", raw(OK + "Content-Length: 5\r\nContent-Length: 7\r\n\r\nshort"), "protocol"),
                Arguments.of("a length below nothing", raw(OK + "Content-Length: -5\r\n\r\nshort"), "protocol"),
                Arguments.of("no number for a length", raw(OK + "Content-Length: five\r\n\r\nshort"), "protocol"),
                Arguments.of("not HTTP", cut("SSH-2.0-OpenSSH_9.6\r\n"), "connection"),
                Arguments.of("another HTTP", cut("HTTP/9.9 200 OK\r\n\r\n"), "protocol"),
                Arguments.of("no status", cut("HTTP/1.1 fine\r\n\r\n"), "connection"),
                Arguments.of("nothing", cut(""), "connection"),
                Arguments.of("headers without end", endless(OK, "X-More: y\r\n"), "protocol"),
                Arguments.of("a header without end", endless(OK + "X-Long: ", "y".repeat(10_000)), "protocol"),
                Arguments.of("headers drop by drop", dripping(OK), "timeout"),
                Arguments.of("a body drop by drop", dripping(OK + "Content-Length: 1000\r\n\r\n"), "timeout"),
                Arguments.of("silence", (Reply) (asked, out) -> Thread.sleep(10_000), "timeout"),
                Arguments.of(
                        "silence in the middle",
                        (Reply) (asked, out) -> {
                            text(out, OK + "Content-Length: 1000\r\n\r\n<p>");
                            Thread.sleep(10_000);
                        },
                        "timeout"),
                Arguments.of("304 to no condition", reply("304 Not Modified", "", ""), "status"),
                Arguments.of("204", raw("HTTP/1.1 204 No Content\r\n\r\n"), "status"),
                Arguments.of("300", reply("300 Multiple Choices", "Location: /next", ""), "status"),
                Arguments.of("500", reply("500 Error", "", ""), "server-error"),
                Arguments.of("a redirect to itself", reply("302 Found", "Location: /a", ""), "redirects"),
                Arguments.of("a redirect to nowhere", reply("302 Found", "", ""), "redirects"),
                Arguments.of(
                        "a redirect to a file", reply("302 Found", "Location: file:///etc/passwd", ""), "redirects"),
                Arguments.of("a redirect to nonsense", reply("302 Found", "Location: http://[", ""), "redirects"));
    }

    @Test
    void goesOnOverOneConnection() throws IOException, InterruptedException {
        server.on("/a", encoded("gzip", gzip("<p>page".getBytes(StandardCharsets.UTF_8))));
        server.on("/b", reply("404 Not Found", "", "nothing"));

        for (String path : List.of("/a", "/b", "/a", "/next")) {
            fetch(path);
        }

        assertThat(server.asked()).hasSize(6);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void stopsAfterFiveRedirects() throws InterruptedException {
        IntStream.range(0, 10).forEach(i -> server.on("/r" + i, reply("301 Moved", "Location: /r" + (i + 1), "")));

        assertThat(fetch("/r0").outcome()).isEqualTo("redirects");
        assertThat(server.paths()).endsWith("/r4", "/r5");
    }

    @Test
    void saysWhatIsKnownAndPassesOnWhatIsNew() throws InterruptedException {
        server.on(
                "/a",
                reply(
                        "200 OK",
                        "Content-Type: text/html\nETag: \"v2\"\nLast-Modified: Mon, 05 Jan 2026 06:00:00 GMT",
                        "x"));
        Validators known = new Validators("\"v1\"", "Sun, 04 Jan 2026 06:00:00 GMT");

        FetchResult result = fetcher.fetch(Request.get(server.at("/a")), known, LOCAL, MAX_BYTES);

        assertThat(last().headers())
                .containsEntry("if-none-match", "\"v1\"")
                .containsEntry("if-modified-since", "Sun, 04 Jan 2026 06:00:00 GMT");
        assertThat(result)
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> assertThat(fetched.validators())
                                .isEqualTo(new Validators("\"v2\"", "Mon, 05 Jan 2026 06:00:00 GMT")));
    }

    @Test
    void takes304ForUnchangedWhereItSaidWhatIsKnown() throws InterruptedException {
        server.on("/a", reply("304 Not Modified", "", ""));

        assertThat(fetcher.fetch(Request.get(server.at("/a")), new Validators("\"v1\"", null), LOCAL, MAX_BYTES))
                .isEqualTo(new FetchResult.Unchanged());
    }

    @Test
    void doesNotCarryConditionsToAnotherAddress() throws InterruptedException {
        server.on("/a", reply("302 Found", "Location: /b", "")).on("/b", reply("304 Not Modified", "", ""));

        FetchResult result =
                fetcher.fetch(Request.get(server.at("/a")), new Validators("\"v1\"", null), LOCAL, MAX_BYTES);

        assertThat(last().headers()).doesNotContainKey("if-none-match");
        assertThat(result.outcome()).isEqualTo("status");
    }

    @Test
    void putsNoConditionOnAPost() throws InterruptedException {
        server.page("/a", "x");
        Request search = new Request(server.at("/a"), Map.of("X-Key", "k"), "{\"page\": 1}");

        fetcher.fetch(search, new Validators("\"v1\"", null), LOCAL, MAX_BYTES);

        assertThat(last().method()).isEqualTo("POST");
        assertThat(last().body()).isEqualTo("{\"page\": 1}");
        assertThat(last().headers()).containsEntry("x-key", "k").doesNotContainKey("if-none-match");
    }

    @Test
    void repeatsAPostOnlyWhereTheRedirectSaysSo() throws InterruptedException {
        server.on("/a", reply("307 Temporary Redirect", "Location: /c", ""));
        server.on("/b", reply("302 Found", "Location: /c", ""));

        fetcher.fetch(new Request(server.at("/a"), Map.of(), "{}"), Validators.NONE, LOCAL, MAX_BYTES);
        assertThat(last().method() + last().body()).isEqualTo("POST{}");

        fetcher.fetch(new Request(server.at("/b"), Map.of(), "{}"), Validators.NONE, LOCAL, MAX_BYTES);
        assertThat(last().method() + last().body()).isEqualTo("GET");
    }

    @Test
    void showsAKeyToNoOtherHost() throws InterruptedException {
        server.on(
                "/a",
                reply(
                        "302 Found",
                        "Location: http://localhost:" + server.at("/").getPort() + "/c",
                        ""));

        fetcher.fetch(new Request(server.at("/a"), Map.of("X-Key", "k"), null), Validators.NONE, LOCAL, MAX_BYTES);

        assertThat(last().path()).isEqualTo("/c");
        assertThat(last().headers()).doesNotContainKey("x-key");
    }

    @Test
    void sendsNoPasswordAndNoFragment() throws InterruptedException {
        server.page("/a", "x");
        String authority = "127.0.0.1:" + server.at("/").getPort();

        fetcher.fetch(URI.create("http://user:secret@" + authority + "/a#part"), LOCAL, MAX_BYTES);

        assertThat(last().path()).isEqualTo("/a");
        assertThat(last().headers()).doesNotContainKey("authorization").containsEntry("host", authority);
    }

    @ParameterizedTest
    @MethodSource
    void refusesAddressesThatAreNotPublicHoweverWritten(String host) throws InterruptedException {
        Access strict = new Access(Duration.ZERO, false);

        FetchResult result =
                fetcher.fetch(URI.create("http://" + host + ":" + server.at("/").getPort() + "/a"), strict, MAX_BYTES);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.rule()).isEqualTo(Rule.ADDRESS));
        assertThat(server.asked()).isEmpty();
        assertThat(fetcher.conduct()).isEmpty();
    }

    static Stream<String> refusesAddressesThatAreNotPublicHoweverWritten() {
        return Stream.of(
                "127.0.0.1",
                "localhost",
                "LOCALHOST.",
                "board.example",
                "user:pw@127.0.0.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "0x7f000001",
                "127.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "xn--bcher-kva.example");
    }

    @Test
    void looksUpANameOnceAndGoesThere() throws InterruptedException {
        looked.clear();
        Access strict = new Access(Duration.ZERO, false);

        fetcher.fetch(URI.create("http://rebinding.example/a"), strict, MAX_BYTES);

        assertThat(looked).containsExactly("rebinding.example");
    }

    @Test
    void namesWhatIsNoWebAddress() throws InterruptedException {
        for (String uri : List.of("mailto:a@example.org", "/a", "http:///a", "ftp://example.org/a")) {
            assertThat(fetcher.fetch(URI.create(uri), LOCAL, MAX_BYTES))
                    .as(uri)
                    .isEqualTo(new Denied(Rule.ADDRESS, "No web address: " + uri));
        }
    }

    @Test
    void countsNoRequestToAHostThatDoesNotExist() throws InterruptedException {
        FetchResult result = fetcher.fetch(URI.create("http://nobody.invalid/a"), LOCAL, MAX_BYTES);

        assertThat(result.outcome()).isEqualTo("robots-unavailable");
        assertThat(fetcher.conduct()).isEmpty();
    }

    @Test
    void namesAHostThatIsNotThere() throws InterruptedException {
        server.close();

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(FetchResult.Failure.ROBOTS_UNAVAILABLE));
    }

    private FetchResult fetch(String path) throws InterruptedException {
        return fetcher.fetch(server.at(path), LOCAL, MAX_BYTES);
    }

    private Asked last() {
        return server.asked().getLast();
    }

    private Fetcher fetcher(Names.Finding finding) {
        return new Fetcher(
                new UserAgent("TestBot/1.0 (+https://example.org/bot)"),
                new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(500), TOTAL),
                8,
                Fetcher.Memory.NONE,
                Clock.systemUTC(),
                metrics,
                new Fetcher.Surroundings(new Names(finding), new NoWaiting()));
    }

    private static String words(Fetched fetched) {
        return new String(fetched.page().body(), StandardCharsets.UTF_8);
    }

    private static Reply encoded(String coding, byte[] body) {
        return reply("200 OK", "Content-Type: text/html\nContent-Encoding: " + coding, body);
    }

    private static Reply raw(String answer) {
        return (asked, out) -> text(out, answer);
    }

    /** The connection ends after it. */
    private static Reply cut(String answer) {
        return (asked, out) -> {
            text(out, answer);
            throw new IOException("enough");
        };
    }

    private static Reply endless(String start, String more) {
        return (asked, out) -> {
            text(out, start);
            while (true) {
                text(out, more);
            }
        };
    }

    private static Reply dripping(String start) {
        return (asked, out) -> {
            text(out, start);
            while (true) {
                text(out, "x");
                Thread.sleep(100);
            }
        };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            deflate.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
