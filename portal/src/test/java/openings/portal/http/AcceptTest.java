package openings.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERS = List.of("application/json", "text/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | application/json",
                "*/* | application/json",
                "text/csv | text/csv",
                "TEXT/CSV; charset=utf-8 | text/csv",
                "text/* | text/csv",
                "application/json;q=0.2, text/csv;q=0.9 | text/csv",
                "text/html, */*;q=0.1 | application/json",
                "text/csv;q=0, application/json | application/json",
                "image/png | none"
            })
    void choosesWhatTheClientLikesBest(String header, String expected) {
        assertThat(Accept.parse(header).best(OFFERS, List::of).orElse("none")).isEqualTo(expected);
    }
}
