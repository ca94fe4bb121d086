package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
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

    @ParameterizedTest
    @CsvSource({
        "sygeplejerske, da, 2221, Sygeplejerske",
        "verpleegkundige, nl, 2221, Verpleegkundige",
        "software dev, en, 2512, Software developers",
        "2512, en, 2512, Software developers",
        "'', en, 2512, Software developers"
    })
    void findsOccupationsByCodeTitleAndJobTitle(String question, String language, String code, String title)
            throws JsonProcessingException {
        String asked = question.isEmpty() ? "SOFTWARE DEVELOPERS" : question;

        JsonNode first = json("/api/v1/occupations?lang=" + language + "&q=" + RunningPortal.encoded(asked))
                .at("/result/0");

        assertThat(first.at("/code").asText()).isEqualTo(code);
        assertThat(first.at("/title").asText()).isEqualTo(title);
    }

    @Test
    void placesAnOccupationInItsClassification() throws JsonProcessingException {
        JsonNode group = json("/api/v1/occupations/251").at("/result");

        assertThat(group.at("/parent").asText()).isEqualTo("25");
        assertThat(group.at("/children").toString()).contains("2512");
        assertThat(group.at("/titles/nl").asText()).isNotEmpty();
    }

    @Test
    void listsTheRegionsOfACountry() throws JsonProcessingException {
        JsonNode regions = json("/api/v1/regions?country=DK&lang=da").at("/result");

        assertThat(regions.findValuesAsText("code")).containsExactly("DK", "DK01");
        assertThat(regions.findValuesAsText("name")).containsExactly("Danmark", "Hovedstaden");
    }

    @Test
    void givesAFigureWithItsRangeLabelAndSentence() throws JsonProcessingException {
        JsonNode answer = json("/api/v1/data/stock?isco=2512&geo=DK&from=2026-07&to=2026-07");
        JsonNode figure = answer.at("/result/0");

        assertThat(answer.at("/simulated").asBoolean()).isTrue();
        assertThat(answer.at("/result")).hasSize(1);
        assertThat(figure.at("/value").asLong()).isEqualTo(774);
        assertThat(figure.at("/low").asLong()).isEqualTo(681);
        assertThat(figure.at("/high").asLong()).isEqualTo(875);
        assertThat(figure.at("/trust/grade").asText()).isEqualTo("B");
        assertThat(figure.at("/trust/label").asText()).isEqualTo("Usable");
        assertThat(figure.at("/trust/reasons/0").asText()).contains("over-represent this group by about 50%");
        assertThat(figure.at("/sentence").asText())
                .isEqualTo("In July 2026 about 770 jobs for software developers were open in Denmark"
                        + " (between 680 and 880, 19 times in 20).");
    }

    @Test
    void tellsNothingOfWhatDisclosureControlWithholds() throws JsonProcessingException {
        JsonNode figure =
                json("/api/v1/data/stock?isco=5223&geo=DK01&from=2026-07").at("/result/0");

        assertThat(figure.at("/trust/grade").asText()).isEqualTo("D");
        assertThat(figure.at("/value").isNull()).isTrue();
        assertThat(figure.at("/raw").isNull()).isTrue();
        assertThat(figure.at("/basis").isNull()).isTrue();
        assertThat(figure.at("/trust/reasons/0").asText()).contains("fewer than 10 advertisements");
        assertThat(figure.at("/sentence").asText()).contains("too few jobs");
    }

    @Test
    void asksForAllOccupationsAndCountriesWhereNoneIsNamed() throws JsonProcessingException {
        JsonNode figures = json("/api/v1/data/flow?from=2026-07").at("/result");

        assertThat(figures.findValuesAsText("isco")).containsOnly("TOTAL");
        assertThat(figures.findValuesAsText("geo")).containsExactly("DK", "NL");
    }

    @Test
    void saysWhoFiguresAreOwedTo() throws JsonProcessingException {
        JsonNode sources = json("/api/v1/sources").at("/result");

        assertThat(sources.at("/sources/1/name").asText()).isEqualTo("Werkregister");
        assertThat(sources.at("/sources/1/brokeOff").asText()).isEqualTo("2026-07-24");
        assertThat(sources.at("/benchmarks/0/table").asText()).isEqualTo("jvs_q_nace2");
    }

    @Test
    void givesManifestAndBiasReport() throws JsonProcessingException {
        assertThat(json("/api/v1/releases/latest").at("/result/number").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/bias").at("/result/countries/0/duncan").asDouble())
                .isEqualTo(0.18);
    }

    @Test
    void choosesFormAndLanguageByHeaders() {
        HttpResponse<String> csv = portal.get("/api/v1/data/stock", "Accept", "text/csv;q=0.9, application/json;q=0.5");
        HttpResponse<String> danish = portal.get("/api/v1/data/stock", "Accept-Language", "da-DK,en;q=0.5");

        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(danish.body()).contains("job ledige");
    }

    @Test
    void letsAClientKeepWhatHasNotChanged() {
        HttpResponse<String> first = portal.get("/api/v1/data/stock");
        String tag = first.headers().firstValue("ETag").orElse("");

        HttpResponse<String> second = portal.get("/api/v1/data/stock", "If-None-Match", tag);

        assertThat(tag).startsWith("\"r1-");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void canBeReadFromAnyOrigin() {
        HttpResponse<String> answer = portal.get("/api/v1/regions", "Origin", "https://elsewhere.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/occupations | q | ''",
                "/api/v1/occupations?q=x&limit=0 | limit | 1 to 100",
                "/api/v1/occupations?q=x&limit=many | limit | 1 to 100",
                "/api/v1/occupations?q=x&lang=xx | lang | en",
                "/api/v1/occupations/22x | isco | 2221",
                "/api/v1/occupations/2999 | isco | 2221",
                "/api/v1/regions?country=FR | country | DK",
                "/api/v1/data/stok | indicator | stock",
                "/api/v1/data/stock?isco=nurse | isco | 2221",
                "/api/v1/data/stock?geo=DK99 | geo | DK01",
                "/api/v1/data/stock?from=March | from | 2026-07",
                "/api/v1/data/stock?from=2026-07&to=2026-01 | from | not after 2026-01",
                "/api/v1/data/stock?format=xls | format | json-stat",
                "/api/v1/data/stock?ocupation=2221 | ocupation | isco"
            })
    void namesTheWrongParameterAndWhatIsAllowed(String address, String parameter, String allowed)
            throws JsonProcessingException {
        HttpResponse<String> answer = portal.get(address.strip());
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.at("/parameter").asText()).isEqualTo(parameter);
        assertThat(problem.at("/allowed").toString()).contains(allowed);
        assertThat(problem.at("/detail").asText()).contains(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2", "/api/v1/data"})
    void saysThatNothingIsAtAnUnknownAddress(String address) throws JsonProcessingException {
        HttpResponse<String> answer = portal.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(answer.body()).at("/type").asText()).isEqualTo("urn:openings:problem:not-found");
    }

    @Test
    void isOnlyRead() {
        HttpResponse<String> answer = portal.send("DELETE", "/api/v1/data/stock");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void refusesAFormThatItCannotGive() {
        assertThat(portal.get("/api/v1/data/stock", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    private static JsonNode json(String address) throws JsonProcessingException {
        HttpResponse<String> answer = portal.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
