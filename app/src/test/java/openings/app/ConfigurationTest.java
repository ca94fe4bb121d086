package openings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.aggregator.AggregatorConfig;
import openings.crawler.CrawlerConfig;
import openings.portal.PortalConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfigurationTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern NUMBER_FIRST = Pattern.compile("([0-9]+)(ms|s|m|h|d)");
    private static final String SITE = """
            sites:
              - id: board
                kind: html
                start: https://example.org/jobs
                source-type: job-board
                country: DK
            """;

    @TempDir
    private Path folder;

    @Test
    void documentsTheDefaultsOfEveryPart() throws IOException {
        Configuration read = read(SITE);

        assertThat(read.crawler()).isEqualTo(CrawlerConfig.defaults());
        assertThat(read.aggregator().eurostat())
                .isEqualTo(URI.create("https://ec.europa.eu/eurostat/api/dissemination"));
        assertThat(read.aggregator().withEurostat(null)).isEqualTo(AggregatorConfig.standard());
        assertThat(read.portal()).isEqualTo(PortalConfig.defaults());
        assertThat(read.data()).isEqualTo(folder.resolve("data"));
        assertThat(read.sites().list()).hasSize(1);
    }

    static List<String> keys() {
        return Configuration.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readsEveryKeyThatItDocuments(String key) throws IOException {
        JsonPointer place = JsonPointer.compile("/" + key.replace('.', '/'));
        ObjectNode file = (ObjectNode) YAML.readTree(SITE);
        file.withObject(place.head())
                .set(place.last().getMatchingProperty(), another(defaults().at(place)));

        Configuration changed = read(YAML.writeValueAsString(file));

        assertThat(changed).isNotEqualTo(read(SITE));
    }

    /** A valid value that differs from the default. */
    private static JsonNode another(JsonNode value) {
        Matcher duration = NUMBER_FIRST.matcher(value.asText());
        if (duration.matches()) {
            return YAML.getNodeFactory().textNode(Long.parseLong(duration.group(1)) + 1 + duration.group(2));
        }
        if (value.isInt()) {
            return YAML.getNodeFactory().numberNode(value.asInt() + 1);
        }
        return value.isNumber()
                ? YAML.getNodeFactory().numberNode(value.asDouble() + 0.01)
                : YAML.getNodeFactory().textNode(value.asText() + "x");
    }

    private static JsonNode defaults() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(Configuration.class.getResourceAsStream("defaults.yaml"))) {
            return YAML.readTree(yaml);
        }
    }

    @Test
    void laysWhatTheFileSaysOverTheDefaults() throws IOException {
        Configuration read = read(SITE + """
                        crawler:
                          limits:
                            connect: 3s
                        aggregator:
                          eurostat: none
                        """);

        CrawlerConfig.Limits standard = CrawlerConfig.defaults().limits();
        assertThat(read.crawler().limits())
                .isEqualTo(new CrawlerConfig.Limits(
                        Duration.ofSeconds(3),
                        standard.response(),
                        standard.total(),
                        standard.maxPageBytes(),
                        standard.maxFeedBytes()));
        assertThat(read.crawler().hosts()).isEqualTo(CrawlerConfig.defaults().hosts());
        assertThat(read.aggregator()).isEqualTo(AggregatorConfig.standard());
    }

    @Test
    void takesAKeyWithoutAValueAsNotSaid() throws IOException {
        Configuration read = read(SITE + """
                        data:
                        crawler:
                        aggregator: {dedup: {pause: }}
                        """);

        assertThat(read).isEqualTo(read(SITE));
    }

    @Test
    void takesItsDataFolderFromTheFolderOfTheFile() throws IOException {
        assertThat(read(SITE + "data: kept/here\n").data()).isEqualTo(folder.resolve("kept/here"));
        assertThat(read(SITE + "data: /kept/there\n").data()).isEqualTo(Path.of("/kept/there"));
    }

    @Test
    void refusesAKeyThatIsSaidTwice() {
        assertThatThrownBy(() -> read(SITE + "portal: {port: 1}\nportal: {port: 2}\n"))
                .isInstanceOf(AppException.class)
                .hasMessageStartingWith("Not YAML at openings.yaml:8: ")
                .hasMessageContaining("portal");
    }

    private Configuration read(String yaml) throws IOException {
        return Configuration.read(Files.writeString(folder.resolve("openings.yaml"), yaml));
    }
}
