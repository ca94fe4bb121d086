package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same figures are read from every form and from the pages in every language. */
class SameNumbersTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path releases;

    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.withSample(releases);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** A figure as a reader takes it down; nothing where it is withheld. */
    private record Reading(String month, String value, String low, String high) {}

    @ParameterizedTest
    @CsvSource({"2512, DK", "2221, NL32", "TOTAL, NL", "5223, DK", "5223, DK01"})
    void readsTheSameInEveryFormAndPage(String isco, String geo) throws JsonProcessingException {
        String address = "/api/v1/data/stock?isco=" + isco + "&geo=" + geo;

        List<Reading> json = fromJson(address);

        assertThat(json).hasSize(7);
        assertThat(fromCsv(address)).isEqualTo(json);
        assertThat(fromJsonStat(address)).isEqualTo(json);
        for (String language : List.of("en", "da", "nl")) {
            assertThat(fromPage("/occupation/" + isco + "?geo=" + geo + "&lang=" + language))
                    .as(language)
                    .isEqualTo(json);
        }
    }

    private static List<Reading> fromJson(String address) throws JsonProcessingException {
        List<Reading> readings = new ArrayList<>();
        for (JsonNode figure : JSON.readTree(portal.get(address).body()).at("/result")) {
            readings.add(new Reading(
                    figure.at("/period").asText(),
                    figure.at("/value").asText("").replace("null", ""),
                    figure.at("/low").asText("").replace("null", ""),
                    figure.at("/high").asText("").replace("null", "")));
        }
        return readings;
    }

    private static List<Reading> fromCsv(String address) {
        List<String> lines = portal.get(address + "&format=csv").body().lines().toList();
        List<String> names = Arrays.asList(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> new Reading(
                        row[names.indexOf("TIME_PERIOD")],
                        row[names.indexOf("OBS_VALUE")],
                        row[names.indexOf("CI_LOW")],
                        row[names.indexOf("CI_HIGH")]))
                .toList();
    }

    private static List<Reading> fromJsonStat(String address) throws JsonProcessingException {
        JsonNode cube = JSON.readTree(portal.get(address + "&format=json-stat").body());
        List<Reading> readings = new ArrayList<>();
        for (JsonNode month : cube.at("/dimension/TIME_PERIOD/category/index")) {
            String cell = "/" + readings.size();
            readings.add(new Reading(
                    month.asText(),
                    cube.at("/value" + cell).asText(),
                    cube.at("/extension/low" + cell).asText(),
                    cube.at("/extension/high" + cell).asText()));
        }
        return readings;
    }

    /** The months run backwards in the table and are named; only their order is compared. */
    private static List<Reading> fromPage(String address) {
        Document page = Jsoup.parse(portal.get(address).body());
        List<Element> rows = page.select("section[aria-labelledby=trend] tbody tr");
        List<Reading> readings = new ArrayList<>();
        for (Element row : rows.reversed()) {
            String[] range = row.select("td").get(2).text().split("–", -1);
            String value = digits(row.select("td").get(0).text());
            readings.add(new Reading(
                    "2026-0" + (readings.size() + 1),
                    value,
                    digits(range[0]),
                    range.length < 2 ? "" : digits(range[1])));
        }
        readings.sort(Comparator.comparing(Reading::month));
        return readings;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
