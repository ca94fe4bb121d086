package openings.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswersTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void dealsRecordedAdvertisementsIntoFullAnswers() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"jobs\": [{\"id\": 1}, {\"id\": 2}]}");
        Files.writeString(folder.resolve("b.json"), "{\"jobs\": [{\"id\": 3}]}");

        List<byte[]> answers = Answers.recorded(folder, 2);

        assertThat(answers).map(AnswersTest::identifiers).containsExactly(List.of(1, 2), List.of(3, 1));
    }

    @Test
    void saysThatAFolderHoldsNoAnswers() {
        assertThatThrownBy(() -> Answers.recorded(folder, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.toString());
    }

    private static List<Integer> identifiers(byte[] answer) throws IOException {
        List<Integer> identifiers = new ArrayList<>();
        new ObjectMapper()
                .readTree(answer)
                .path("jobs")
                .forEach(job -> identifiers.add(job.path("id").intValue()));
        return identifiers;
    }
}
