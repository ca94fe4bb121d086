package openings.crawler.fetch;

import static openings.crawler.fetch.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 120                           | PT2M",
                "Retry-After: 0                             | PT0S",
                "Retry-After: 86400                         | PT24H",
                "Retry-After: 99999999999999999999          | PT720H",
                "Retry-After: Mon, 05 Jan 2026 06:01:00 GMT | PT1M",
                "Retry-After: Monday, 05-Jan-26 06:01:00 GMT | PT1M",
                "Retry-After: Mon Jan  5 06:01:00 2026      | PT1M",
                "Retry-After: Mon, 05 Jan 2026 05:00:00 GMT | PT0S",
                "Retry-After: Sat, 05 Jan 2036 05:00:00 GMT | PT720H"
            })
    void readsSecondsAndDates(String header, Duration wait) {
        assertThat(RetryAfter.in(answer(503, header), NOW)).contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"Retry-After: soon", "Retry-After: -5", "Retry-After: 1.5", "'Retry-After: '", "Other: 5"})
    void whatIsNeitherAsksForNothing(String header) {
        assertThat(RetryAfter.in(answer(503, header), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Mon, 05 Jan 2026 09:00:00 GMT', PT10M", // three hours fast
        "'Thu, 01 Jan 1970 00:00:00 GMT', PT720H", // it asks for 56 years
        "nonsense, PT3H10M"
    })
    void countsADateFromTheServersOwnTime(String serverTime, Duration wait) {
        Answer answer = answer(429, "Date: " + serverTime + "\nRetry-After: Mon, 05 Jan 2026 09:10:00 GMT");

        assertThat(RetryAfter.in(answer, NOW)).contains(wait);
    }
}
