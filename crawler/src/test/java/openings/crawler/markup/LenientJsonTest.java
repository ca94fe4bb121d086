package openings.crawler.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": "b", "c": 1,}                         | {"a": "b", "c": "1"}
            {"a": "b" "c": "d"}                         | {"a": "b", "c": "d"}
            {"a": ["b" "c", "d"],, "e": {}}             | {"a": ["b\\" \\"c", "d"], "e": {}}
            {'a': 'it\\'s', 'b': "it's"}                | {"a": "it's", "b": "it's"}
            {a: "b", @type: "JobPosting"}               | {"a": "b", "@type": "JobPosting"}
            {"a": "he said "hello", and left"}          | {"a": "he said \\"hello\\", and left"}
            {"a": "the "best" bakery", "b": "c"}        | {"a": "the \\"best\\" bakery", "b": "c"}
            {"a": "<p class="x">bread</p>", "b": true}  | {"a": "<p class=\\"x\\">bread</p>", "b": true}
            {"a": "b"}; // the end                      | {"a": "b"}
            <!-- {"a": /* ours */ "b"} -->              | {"a": "b"}
            {"a": undefined, "b": 2026-01-05}           | {"a": null, "b": "2026-01-05"}
            {"a": "\\q \\u00e6 \\u12"}                  | {"a": "q æ u12"}
            {"a": {"b": "c"}, "d": "e"                  | {"a": {"b": "c"}, "d": "e"}
            {"a": "b", "text": "cut of                  | {"a": "b", "text": "cut of"}
            {"a": [{"b": "c"}, {"d": "e"}               | {"a": [{"b": "c"}, {"d": "e"}]}
            """)
    void mendsWhatIsBroken(String broken, String meant) throws JsonProcessingException {
        assertThat(LenientJson.read(broken).values()).containsExactly(new JsonMapper().readTree(meant));
    }

    @Test
    void keepsLineBreaksWithinStrings() {
        assertThat(LenientJson.read("{\"a\": \"one\ntwo\"}")
                        .values()
                        .getFirst()
                        .get("a")
                        .asText())
                .isEqualTo("one\ntwo");
    }

    @Test
    void readsSeveralValuesAndSaysWhereTheLastIsCutOff() {
        LenientJson.Reading reading = LenientJson.read("{\"a\": 1} {\"b\": \"c");

        assertThat(reading.values()).hasSize(2);
        assertThat(reading.cutOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\":",
                "\"",
                "{\"a\" \"",
                "'",
                "{\"a\": \"b\" ,",
                "/*",
                "//",
                "{\"a\": \" , \"",
                ":",
                "{'",
                "\\"
            })
    void takesLinearTimeForAnything(String part) {
        String hostile = "{\"a\": [" + part.repeat(200_000);

        long start = System.nanoTime();
        LenientJson.read(hostile);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
