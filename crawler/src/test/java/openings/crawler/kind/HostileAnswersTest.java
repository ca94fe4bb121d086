package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Extracted.Reason;
import openings.crawler.extract.Extracted.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an API answers ends as a named outcome, soon. */
class HostileAnswersTest {
    private static final long SEED = 23;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"jobs": [{"id": 1, "title": "Baker"}, {"id": 2, "ti | BROKEN | Broken JSON
                    {"jobs": "soon"}                                     | BROKEN | a record is an object
                    {"jobs": [1, 2]}                                     | BROKEN | a record is an object
                    {"error": "unknown board"}                           | BROKEN | it has no jobs
                    []                                                   | BROKEN | it has no jobs
                    <html><body>Sign in</body></html>                    | BROKEN | A web page where an answer of an API
                    <feed/>                                              | BROKEN | it has no jobs
                    nothing                                              | BROKEN | Neither XML nor JSON
                    """)
    void saysWhyADocumentIsNotUnderstood(String body, Reason reason, String detail) {
        List<Extracted> items = Answers.of("ashby").items(body);

        assertThat(items).last().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.item()).isEmpty();
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.detail()).contains(detail);
        });
    }

    @Test
    void handsOverWhatCameBeforeTheBreak() {
        assertThat(Answers.of("ashby").postings("{\"jobs\": [{\"id\": 1, \"title\": \"Baker\"}, {\"id\": 2, \"ti"))
                .hasSize(1);
        assertThat(Answers.of("workable")
                        .postings("{\"jobs\": [{\"shortcode\": 1, \"title\": \"Baker\"}, {\"id\": 2, \"ti"))
                .hasSize(1);
    }

    @Test
    void takesNullsAndEmptyListsAsNothing() {
        assertThat(Answers.of("ashby").items("{\"jobs\": null}")).isEmpty();
        assertThat(Answers.of("ashby").items("{\"jobs\": []}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "address", "compensation", "secondaryLocations", "title", "id", "publishedAt"})
    void standsAnythingInPlaceOfAnything(String field) {
        for (String value : List.of("null", "7", "\"x\"", "[]", "[[[1]]]", "{}", "{\"a\": {\"b\": []}}", "true")) {
            List<Extracted> items = Answers.of("ashby")
                    .items("{\"jobs\": [{\"id\": 9, \"title\": \"Cook\"}, {\"id\": 1, \"title\": \"Baker\", \"" + field
                            + "\": " + value + "}]}");

            assertThat(items).as(value).hasSize(2).noneMatch(HostileAnswersTest::isOurFault);
        }
    }

    @Test
    void survivesEveryMutation() throws IOException {
        Random random = new Random(SEED);
        for (Fixture fixture : Fixture.all()) {
            Kind kind = Kinds.shipped().find(fixture.name()).orElse(null);
            if (kind == null) {
                continue;
            }
            Answers answers = new Answers(kind);
            byte[] answer = Files.readAllBytes(
                    fixture.folder().resolve(fixture.answers().getLast()));
            for (int round = 0; round < 30; round++) {
                byte[] bytes =
                        Arrays.copyOf(answer, round % 3 == 0 ? 1 + random.nextInt(answer.length) : answer.length);
                for (int change = 0; change <= round % 7; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }

                assertThat(answers.items(bytes))
                        .as("%s, seed %d, round %d", fixture, SEED, round)
                        .noneMatch(HostileAnswersTest::isOurFault);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"jobs\":", "{\"jobs\":[{\"id\":", "<workzag-jobs>", "<workzag-jobs><position>"})
    void survivesDepth(String opening) {
        byte[] deep = opening.repeat(30_000).getBytes(StandardCharsets.UTF_8);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Extracted> json = Answers.of("ashby").items(deep);
        List<Extracted> xml = Answers.of("personio").items(deep);

        assertThat(json).noneMatch(HostileAnswersTest::isOurFault);
        assertThat(xml).noneMatch(HostileAnswersTest::isOurFault);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(2));
    }

    private static boolean isOurFault(Extracted item) {
        return item instanceof Refused refused && refused.reason() == Reason.FAILED;
    }
}
