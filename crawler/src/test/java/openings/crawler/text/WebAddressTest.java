package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    private static final URI BASE = URI.create("https://example.org/jobs/list");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../a/./b                          | https://example.org/a/b",
                "HTTPS://Example.ORG:443/A#top     | https://example.org/A",
                "/%7euser/%4aobs?q=%41             | https://example.org/~user/Jobs?q=A",
                "/%7e%7e%7e%7e?q                   | https://example.org/~~~~?q",
                "http://user:pw@example.org/%41?x=1#f | http://example.org/A?x=1"
            })
    void bringsAddressesIntoOneForm(String written, URI expected) {
        assertThat(WebAddress.parse(BASE, written)).contains(expected);
    }
}
