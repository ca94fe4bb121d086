package openings.contract.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;

final class WireTest {
    private static final PostingEvent<JobPosting> SEEN =
            new PostingEvent.Seen<>(Samples.fullPosting().key(), Samples.MONDAY, Samples.fullPosting());
    private static final PostingEvent<JobPosting> MINIMAL = new PostingEvent.Seen<>(
            Samples.fullPosting().key(), Samples.MONDAY, Samples.posting("sample", "42", "Nurse", "Clinic", "Odense"));
    private static final PostingEvent<JobPosting> CONFIRMED =
            new PostingEvent.Confirmed<>(Samples.fullPosting().key(), Samples.MONDAY);
    private static final PostingEvent<JobPosting> GONE =
            new PostingEvent.Gone<>(Samples.fullPosting().key(), Samples.MONDAY, PostingEvent.Gone.Reason.NOT_LISTED);
    private static final PostingEvent<ClassifiedPosting> CLASSIFIED =
            new PostingEvent.Seen<>(Samples.fullPosting().key(), Samples.MONDAY, Samples.fullClassifiedPosting());

    @Test
    void goldenFilesStillReadAndWriteTheSame() throws IOException {
        assertGolden(Wire.POSTINGS, SEEN, "seen.json");
        assertGolden(Wire.POSTINGS, MINIMAL, "seen-minimal.json");
        assertGolden(Wire.POSTINGS, CONFIRMED, "confirmed.json");
        assertGolden(Wire.POSTINGS, GONE, "gone.json");
        assertGolden(Wire.CLASSIFIED_POSTINGS, CLASSIFIED, "classified.json");
    }

    @Test
    void singleAdvertisementsAndClassificationsComeBackAsTheyWere() {
        JobPosting posting = Samples.fullPosting();
        Classification classification = Samples.fullClassifiedPosting().classification();

        assertThat(Wire.JOB_POSTINGS.read(Wire.JOB_POSTINGS.write(posting))).isEqualTo(posting);
        assertThat(Wire.CLASSIFICATIONS.read(Wire.CLASSIFICATIONS.write(classification)))
                .isEqualTo(classification);
    }

    @Test
    void mapsAreWrittenInTheOrderOfTheirKeys() {
        Classification sample = Samples.fullClassifiedPosting().classification();
        Map<String, String> versions = Map.of("nuts", "1", "isco", "2", "esco", "3", "lexicon", "4", "places", "5");

        String json = new String(
                Wire.CLASSIFICATIONS.write(new Classification(
                        sample.language(),
                        sample.occupation(),
                        sample.skills(),
                        sample.region(),
                        sample.activity(),
                        sample.conditions(),
                        versions)),
                UTF_8);

        assertThat(json)
                .endsWith("{\"esco\":\"3\",\"isco\":\"2\",\"lexicon\":\"4\",\"nuts\":\"1\",\"places\":\"5\"}}}");
    }

    @Test
    void anotherSchemaVersionIsRefused() {
        String json = new String(Wire.POSTINGS.write(GONE), UTF_8).replace("\"schema\":1", "\"schema\":2");
        assertRefused(json, "Schema version 2");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        String json = new String(Wire.POSTINGS.write(GONE), UTF_8).replace("\"reason\"", "\"raeson\":1,\"reason\"");
        assertRefused(json, "raeson");
    }

    @Test
    void aMissingFieldIsRefusedByName() {
        assertRefused(
                "{\"schema\":1,\"body\":{\"event\":\"gone\",\"key\":\"a/1\",\"at\":\"2026-01-05T06:00:00Z\"}}",
                "reason");
        assertRefused("{\"schema\":1}", "No body");
    }

    @Test
    void aMalformedCodeIsRefused() {
        String json = new String(Wire.CLASSIFIED_POSTINGS.write(CLASSIFIED), UTF_8)
                .replace("\"2512\",\"prob", "\"25x2\",\"prob");
        assertThatThrownBy(() -> Wire.CLASSIFIED_POSTINGS.read(json.getBytes(UTF_8)))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("25x2");
    }

    @Test
    void truncatedAndForeignBytesAreRefused() {
        assertRefused("{\"schema\":1,\"bo", "Not a record");
        assertRefused("", "Not a record");
        assertRefused("<html>", "Not a record");
    }

    private static void assertRefused(String json, String words) {
        assertThatThrownBy(() -> Wire.POSTINGS.read(json.getBytes(UTF_8)))
                .isInstanceOf(WireException.class)
                .hasMessageContaining(words);
    }

    private static <T> void assertGolden(Wire<T> wire, T value, String file) throws IOException {
        byte[] golden = resource(file);
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(wire.write(value))).isEqualTo(json.readTree(golden));
        assertThat(wire.read(golden)).isEqualTo(value);
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream stream = requireNonNull(WireTest.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        }
    }
}
