package openings.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ExampleBot/1.0 (+https://example.org/bot) | examplebot  | true",
                "Example-Bot http://example.org            | example-bot | true",
                "Example_Bot                               | example_bot | false",
                "Example Bot/1.0 (statistics)              | example     | false",
                "ExampleBot/1.0 (https)                    | examplebot  | false",
                "ExampleBot/1.0 (+https://)                | examplebot  | false",
                "ExampleBot/1.0 (mail@example.org)         | examplebot  | false"
            })
    void knowsItsNameAndWhetherItNamesAPage(String header, String token, boolean page) {
        UserAgent userAgent = new UserAgent(header);

        assertThat(userAgent.productToken()).isEqualTo(token);
        assertThat(userAgent.namesPage()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Bot2/1.0", "/1.0", "*", "Mozilla/5.0 (compatible; ExampleBot/1.0)", "Bot\r\nX: y"})
    void refusesWhatRobotsTxtCannotAddress(String header) {
        assertThatThrownBy(() -> new UserAgent(header)).hasMessageContaining("begin it with a word");
    }
}
