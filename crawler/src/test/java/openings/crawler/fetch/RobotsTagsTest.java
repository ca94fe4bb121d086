package openings.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.fetch.FetchResult.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTagsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noindex                                          | denied",
                "NoIndex                                          | denied",
                "none                                             | denied",
                "nofollow, noindex                                | denied",
                "max-snippet: 20, noindex                         | denied",
                "testbot: noindex                                 | denied",
                "TestBot : noindex                                | denied",
                "otherbot: nofollow, testbot: noindex             | denied",
                "otherbot: noindex                                | free",
                "otherbot: noindex, nofollow                      | free",
                "noarchive ; otherbot: noindex                    | no archive",
                "otherbot: noindex; noarchive                     | no archive",
                "nofollow                                         | no follow",
                "nocache                                          | no archive",
                "noarchive, nofollow                              | no archive no follow",
                "noarchive; nofollow                              | no archive no follow",
                "all                                              | free",
                "index, follow                                    | free",
                "noindexing                                       | free",
                "max-image-preview: none                          | free",
                "unavailable_after: 2026-01-04                    | denied",
                "unavailable_after: 2026-01-05                    | free",
                "unavailable_after: 25 Jun 2010 15:00:00 GMT      | denied",
                "unavailable_after: 25 Jun 2030 15:00:00 GMT      | free",
                "unavailable_after: Fri, 25 Jun 2010 15:00:00 GMT | denied",
                "unavailable_after: Friday, 25-Jun-10 15:00:00 GMT, noarchive | denied",
                "unavailable_after: Tue, 25 Jun 2030 15:00:00 GMT, noarchive  | no archive",
                "testbot: unavailable_after: 2010-06-25T15:00:00Z | denied",
                "otherbot: unavailable_after: 2010-06-25T15:00:00Z | free",
                "unavailable_after: 2030-06-25; unavailable_after: 2010-06-25 | denied",
                "unavailable_after: soon                          | free",
                "unavailable_after:                               | free",
                ":                                                | free",
                "''                                               | free"
            })
    void readsHeaders(String headers, String outcome) {
        assertThat(outcome("text/html", "<p>x", headers.split(";", -1))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='robots' content='noindex'>                                | denied",
                "<META NAME=ROBOTS CONTENT='NOINDEX, NOFOLLOW'>                        | denied",
                "<meta content='none' name='robots'>                                   | denied",
                "<meta name='testbot' content='noindex'>                               | denied",
                "<meta name='otherbot' content='noindex'>                              | free",
                "<meta name='robots' content='nofollow'><meta name='testbot' content='noarchive'> | no archive no follow",
                "<meta name='robots' content='all'><meta name='robots' content='noarchive'> | no archive",
                "<meta name='robots' content='unavailable_after: 2010-06-25'>          | denied",
                "<meta name='robots'>                                                  | free",
                "<meta name='description' content='noindex robots'>                    | free"
            })
    void readsMetaElements(String html, String outcome) {
        assertThat(outcome("text/html", html)).isEqualTo(outcome);
    }

    @Test
    void aHeaderHoldsForWhatIsNoPage() {
        assertThat(outcome("application/json", "{}", "noindex")).isEqualTo("denied");
        assertThat(outcome("application/json", "[\"<meta name='robots' content='noindex'>\"]"))
                .isEqualTo("free");
    }

    @Test
    void aSitemapIsThereForRobots() {
        String sitemap = "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>";

        assertThat(outcome("text/xml", sitemap, "noindex, follow")).isEqualTo("free");
        assertThat(outcome("text/xml", "<?xml version='1.0'?><jobs/>", "noindex, follow"))
                .isEqualTo("denied");
    }

    private static String outcome(String type, String body, String... headers) {
        Answer answer = new Answer(
                200,
                Map.of("content-type", List.of(type), "x-robots-tag", Arrays.asList(headers)),
                body.getBytes(StandardCharsets.UTF_8),
                false,
                Answers.answer(200, "").effort());
        FetchResult result = new Verdict("testbot", Clock.fixed(NOW, ZoneOffset.UTC))
                .on(URI.create("https://example.org/x"), answer, false, null);
        if (result instanceof Denied denied && denied.rule() == Rule.ROBOTS_TAGS) {
            return "denied";
        }
        Use use = ((Fetched) result).use();
        String words = (use.archive() ? "" : "no archive ") + (use.follow() ? "" : "no follow");
        return words.isEmpty() ? "free" : words.strip();
    }
}
