package openings.crawler.fetch;

import static openings.crawler.fetch.Answers.answer;
import static openings.crawler.fetch.Answers.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.fetch.TdmReservation.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reading of TDM reservations to the final report of the TDM Reservation Protocol. */
class TdmReservationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                | /x               | RESERVED",
                "/a/              | /a/x             | RESERVED",
                "/a/              | /b/x             | UNSET",
                "/a/*.jpg         | /a/b/c.jpg?x     | RESERVED",
                "/a$              | /a               | RESERVED",
                "/a$              | /ab              | UNSET",
                "/*.pdf$          | /x.pdf/y.pdf     | RESERVED",
                "/a-%24           | /a-$             | RESERVED",
                "/%7Ea/           | /~a/x            | RESERVED",
                "/~a/             | /%7ea/x          | RESERVED",
                "/a%2Fb           | /a/b             | UNSET",
                "/A               | /a               | UNSET"
            })
    void matchesPathsAsRobotsTxtDoes(String location, String path, Right right) {
        TdmReservation file = file("[{\"location\": \"" + location + "\", \"tdm-reservation\": 1}]");

        assertThat(file.of(at(path)).right()).isEqualTo(right);
    }

    @Test
    void theFirstRuleThatFitsDecides() {
        TdmReservation file = file("""
                        [{"location": "/open/", "tdm-reservation": 0},
                         {"location": "/odd/", "tdm-reservation": 2},
                         {"location": "/", "tdm-reservation": 1, "tdm-policy": "https://example.org/policy"}]
                        """);

        assertThat(file.of(at("/open/x")).right()).isEqualTo(Right.FREE);
        assertThat(file.of(at("/odd/x")).right()).isEqualTo(Right.UNSET);
        assertThat(file.of(at("/x")))
                .isEqualTo(new TdmReservation.Declaration(Right.RESERVED, "https://example.org/policy"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, RESERVED",
        "'\"1\"', RESERVED",
        "0, FREE",
        "2, UNSET",
        "-1, UNSET",
        "true, UNSET",
        "null, UNSET",
        "[1], UNSET"
    })
    void knowsTwoValues(String value, Right right) {
        TdmReservation file = file("[{\"location\": \"/\", \"tdm-reservation\": " + value + "}]");

        assertThat(file.of(at("/x")).right()).isEqualTo(right);
    }

    @Test
    void takesARuleWithoutBracketsOrLocationForWhatItIsMeantToBe() {
        assertThat(file("{\"tdm-reservation\": 1}").of(at("/x")).reserves()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "no", "<html></html>", "[1, null, \"x\", [], {}]", "null", "1"})
    void whatIsNoFileReservesNothing(String broken) {
        assertThat(file(broken).of(at("/x")).reserves()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, false",
                "1, -, true",
                "0, -, false",
                "-, 1, true",
                "-, 0, false",
                "1, 0, false",
                "0, 1, true",
                "1, 1, true",
                "1, 2, true",
                "2, 1, true",
                "' 1 ', -, true",
                "yes, -, false",
            })
    void aPageStandsAboveItsHeader(String header, String meta, boolean denied) {
        String page = meta == null ? "<p>x" : "<meta name='TDM-Reservation' content='" + meta + "'>";
        Answer answer = withBody(page, header == null ? "" : "tdm-reservation: " + header);

        FetchResult result = new Verdict("testbot", Clock.systemUTC()).on(at("/x"), answer, false, null);

        assertThat(result instanceof Denied was && was.rule() == Rule.TDM_RESERVATION)
                .isEqualTo(denied);
    }

    @Test
    void ofTwoHeadersTheOneThatReservesDecides() {
        assertThat(TdmReservation.inHeader(answer(200, "tdm-reservation: 0\ntdm-reservation: 1"))
                        .reserves())
                .isTrue();
    }

    @Test
    void tellsWhereLeaveMayBeHad() {
        Answer header = withBody("", "tdm-reservation: 1\ntdm-policy: https://example.org/policy");
        Answer page = withBody(
                "<meta name=tdm-reservation content=1><meta name=tdm-policy content=https://example.org/terms>", "");

        assertThat(List.of(header, page))
                .extracting(answer -> new Verdict("testbot", Clock.systemUTC()).on(at("/x"), answer, false, null))
                .containsExactly(
                        new Denied(
                                Rule.TDM_RESERVATION,
                                "The answer's header reserves it; see https://example.org/policy"),
                        new Denied(
                                Rule.TDM_RESERVATION,
                                "The page's meta element reserves it; see https://example.org/terms"));
    }

    @Test
    void readsNoMetaElementInWhatIsNoPage() {
        assertThat(TdmReservation.inMeta(
                                Answers.page("application/json", "[\"<meta name='tdm-reservation' content='1'>\"]"))
                        .isSet())
                .isFalse();
        assertThat(TdmReservation.inMeta(html("<meta name='tdm-reservation' content='1'>"))
                        .isSet())
                .isTrue();
    }

    private static Answer withBody(String html, String headers) {
        Answer bare = answer(200, "content-type: text/html\n" + headers);
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return new Answer(200, bare.headers(), body, false, bare.effort());
    }

    private static TdmReservation file(String json) {
        return TdmReservation.parse(json);
    }

    private static URI at(String path) {
        return WebTarget.of(URI.create("https://example.org" + path)).orElseThrow();
    }
}
