package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openings.contract.coding.Classification;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.ConditionsCoding;
import openings.contract.coding.OccupationCoding;
import openings.contract.wire.Wire;
import openings.portal.api.Advertisement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyTest {
    private static final String ADDRESS = "/api/v1/classify";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private static Path releases;

    private static RunningPortal portal;
    private static final List<Advertisement> SENT = new ArrayList<>();

    @BeforeAll
    static void start() {
        portal = RunningPortal.classifying(releases, ClassifyTest::classify);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** Knows the language that it is told, and fails when it is told to. */
    private static Classification classify(Advertisement sent) {
        if (sent.title().startsWith("fail")) {
            throw new IllegalStateException("cannot cope with " + sent.title());
        }
        SENT.add(sent);
        return new Classification(
                sent.language(),
                new OccupationCoding(Coding.uncoded(Reason.UNSURE), Coding.uncoded(Reason.UNSURE)),
                List.of(),
                Coding.uncoded(Reason.NO_TEXT),
                Coding.uncoded(Reason.NO_TEXT),
                new ConditionsCoding(
                        Coding.uncoded(Reason.NO_TEXT),
                        Coding.uncoded(Reason.NO_TEXT),
                        Coding.uncoded(Reason.NO_TEXT),
                        Coding.uncoded(Reason.NO_TEXT),
                        Coding.uncoded(Reason.NO_TEXT)),
                Map.of("isco", "ISCO-08"));
    }

    @Test
    void answersWithTheClassificationOfWhatIsSent() {
        HttpResponse<String> answer = portal.post(
                ADDRESS,
                "{\"title\":\"Murer\",\"description\":\"Vi murer.\",\"language\":\"da-DK\",\"employer\":\"Byg\",\"place\":null}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(SENT.getLast()).isEqualTo(new Advertisement("Murer", "Vi murer.", "da", "Byg", ""));
        assertThat(Wire.CLASSIFICATIONS
                        .read(answer.body().getBytes(StandardCharsets.UTF_8))
                        .language())
                .isEqualTo("da");
    }

    @Test
    void mayNotBeKeptByAnyone() {
        HttpResponse<String> answer = portal.send(
                "POST",
                ADDRESS,
                BodyPublishers.ofString("{\"title\":\"Nurse\"}"),
                "Content-Type",
                "application/json",
                "If-None-Match",
                "*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"titel":"Nurse"}                     | titel       | Known: title, description, language, employer, place.
            {"title":1}                           | title       | takes a text
            {"title":["Nurse"]}                   | title       | takes a text
            {"title":"Nurse","language":"dansk"}  | language    | ISO 639-1
            {"title":"", "description":"  "}      | title       | nothing to classify
            {}                                    | title       | nothing to classify
            {"place":"Odense"}                    | title       | nothing to classify
            {"title":null}                        | title       | nothing to classify
            """)
    void namesTheFieldThatIsWrongAndWhatIsKnown(String json, String field, String detail)
            throws JsonProcessingException {
        JsonNode problem = problem(portal.post(ADDRESS, json), 400, "bad-body");

        assertThat(problem.at("/parameter").asText()).isEqualTo(field);
        assertThat(problem.at("/detail").asText()).contains(detail);
        assertThat(problem.at("/allowed").toString()).contains("description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Nurse\"",
                "{\"title\":\"Nurse\"",
                "{\"title\":\"Nurse\"} {}",
                "{\"title\":\"Nurse\",\"title\":\"Baker\"}",
                "{title:'Nurse'}",
                "title=Nurse"
            })
    void refusesWhatIsNoJsonObject(String json) throws JsonProcessingException {
        JsonNode problem = problem(portal.post(ADDRESS, json), 400, "bad-body");

        assertThat(problem.at("/detail").asText()).contains("Send an object with the fields title, description");
    }

    @Test
    void refusesJsonThatIsNestedEndlessly() throws JsonProcessingException {
        problem(portal.post(ADDRESS, "{\"title\":" + "[".repeat(200_000)), 400, "bad-body");
    }

    @Test
    void refusesWhatIsNotUtf8() throws JsonProcessingException {
        byte[] latin1 = "{\"title\":\"Tømrer\"}".getBytes(StandardCharsets.ISO_8859_1);

        problem(
                portal.send("POST", ADDRESS, BodyPublishers.ofByteArray(latin1), "Content-Type", "application/json"),
                400,
                "bad-body");
    }

    @Test
    void refusesALongTitleButNotALongDescription() throws JsonProcessingException {
        String words = "Nurse ".repeat(100);

        JsonNode problem = problem(portal.post(ADDRESS, "{\"title\":\"" + words + "\"}"), 400, "bad-body");

        assertThat(problem.at("/detail").asText()).contains("at most 500 characters");
        assertThat(portal.post(ADDRESS, "{\"description\":\"" + words + "\"}").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"})
    void takesJsonOnly(String mediaType) throws JsonProcessingException {
        JsonNode problem = problem(
                portal.send(
                        "POST", ADDRESS, BodyPublishers.ofString("{\"title\":\"Nurse\"}"), "Content-Type", mediaType),
                415,
                "unsupported-media-type");

        assertThat(problem.at("/detail").asText()).contains("Content-Type: application/json");
    }

    @Test
    void takesNothingThatIsNotDeclared() throws JsonProcessingException {
        problem(portal.send("POST", ADDRESS, BodyPublishers.ofString("{}")), 415, "unsupported-media-type");
    }

    @Test
    void takesNothingThatIsCompressed() {
        HttpResponse<String> answer = portal.send(
                "POST",
                ADDRESS,
                BodyPublishers.ofString("{\"title\":\"Nurse\"}"),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void takesACharsetThatIsTheUsualOne() {
        HttpResponse<String> answer = portal.send(
                "POST",
                ADDRESS,
                BodyPublishers.ofString("{\"title\":\"Nurse\"}"),
                "Content-Type",
                "Application/JSON; charset=\"UTF-8\"");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void readsOneMebibyteAndNoMore() throws JsonProcessingException {
        String head = "{\"description\":\"";
        String fitting = head + "a".repeat(MEBIBYTE - head.length() - 2) + "\"}";

        assertThat(portal.post(ADDRESS, fitting).statusCode()).isEqualTo(200);
        problem(portal.post(ADDRESS, fitting + " "), 413, "too-large");
        problem(portal.post(ADDRESS, fitting.repeat(6)), 413, "too-large");
    }

    @Test
    void refusesWhatComesInPiecesAndIsTooLarge() throws JsonProcessingException {
        byte[] piece = new byte[MEBIBYTE / 2];

        HttpResponse<String> answer = portal.send(
                "POST",
                ADDRESS,
                BodyPublishers.ofByteArrays(List.of(piece, piece, piece)),
                "Content-Type",
                "application/json");

        problem(answer, 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void isNotRead(String method) {
        HttpResponse<String> answer = portal.send(method, ADDRESS);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void isAloneInTakingWhatIsSent() {
        HttpResponse<String> answer = portal.post("/api/v1/health", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void refusesParametersOfTheAddress() {
        assertThat(portal.post(ADDRESS + "?lang=da", "{\"title\":\"Nurse\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatItDoesNotClassifyWhereItDoesNot() throws JsonProcessingException {
        try (RunningPortal plain = RunningPortal.on(releases)) {
            JsonNode problem = problem(plain.post(ADDRESS, "{\"title\":\"Nurse\"}"), 501, "no-classifier");

            assertThat(problem.at("/detail").asText()).contains("without a classifier");
        }
    }

    @Test
    void saysThatItFailedButNotOnWhat() throws JsonProcessingException {
        HttpResponse<String> answer = portal.post(ADDRESS, "{\"title\":\"fail, Secretperson\"}");

        problem(answer, 500, "failed");
        assertThat(answer.body()).doesNotContain("Secretperson");
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String kind)
            throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/type").asText()).isEqualTo("urn:openings:problem:" + kind);
        return problem;
    }
}
