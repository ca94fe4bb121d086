package openings.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import openings.classifier.Classifier;
import openings.classifier.evaluation.EvaluationException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OccupationEvaluationTest {
    private static final OccupationEvaluation EVALUATION = new OccupationEvaluation(Classifier.open());

    @TempDir
    private Path folder;

    @Test
    void comparesWithWhatPeopleCoded() throws IOException {
        Path csv = write("""
                id,title,isco4,description
                1,Registered nurse,2221,"Say ""hello"", then
                read on."
                2,Bricklayer,7112,
                3,Zzyzx,2512,
                4,Cook,2221|5120,
                5,Uncoded,,
                """);

        OccupationReport report = EVALUATION.evaluate(csv);

        assertThat(report.advertisements()).isEqualTo(4);
        assertThat(report.accuracyByDigits().getLast()).isEqualTo(0.75);
        assertThat(report.accuracyAt5ByDigits().getLast()).isEqualTo(0.75);
        assertThat(report.macroAccuracy()).isBetween(0.7, 0.9);
        assertThat(report.coverage()).isEqualTo(0.75);
        assertThat(report.accuracyOfGiven()).isEqualTo(1);
        assertThat(report.accuracyOfUnitGroups()).isEqualTo(1);
        assertThat(report.calibrationError()).isBetween(0.0, 0.5);
        assertThat(report.cost().perCpuSecond()).isPositive().isFinite();
        assertThat(report.cost().heapMb()).isPositive();
    }

    @Test
    void readsCompressedFiles() throws IOException {
        Path csv = folder.resolve("ads.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(csv))) {
            out.write("\uFEFFtitle,isco4\r\nBricklayer,7112\r\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(EVALUATION.evaluate(csv).accuracyByDigits()).containsExactly(1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertFails(folder.resolve("missing.csv"), Kind.UNREADABLE, "missing.csv");
        assertFails(write("title,code\nCook,5120\n"), Kind.COLUMN_MISSING, "\"isco4\"");
        assertFails(write("title,isco4\nCook,51x\n"), Kind.CODE_MALFORMED, "\"51x\"");
        assertFails(write("title,isco4\nCook,\n"), Kind.EMPTY, "isco4");
        assertFails(write(""), Kind.COLUMN_MISSING, "title");
    }

    /** Real advertisements with expert codes; the bar is the share that a national index reaches without training. */
    @Test
    void codesPolishAdvertisements() {
        Path ads = Path.of(System.getProperty("openings.shared", ""))
                .resolve("data/labelled/occupations/polish-ads-dev/ads.csv.gz");
        assumeTrue(Files.exists(ads), "No labelled advertisements at " + ads);

        OccupationReport report = EVALUATION.evaluate(ads);

        assertThat(report.advertisements()).isGreaterThan(5_000);
        assertThat(report.accuracyByDigits().getLast()).isGreaterThan(0.43);
        assertThat(report.calibrationError()).isLessThan(0.15);
    }

    private static void assertFails(Path csv, Kind kind, String words) {
        assertThatThrownBy(() -> EVALUATION.evaluate(csv))
                .isInstanceOfSatisfying(
                        EvaluationException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(words);
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("ads.csv"), csv);
    }
}
