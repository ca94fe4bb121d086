package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.esco.EscoImport;
import openings.classifier.evaluation.SkillEvaluation;
import openings.classifier.evaluation.SkillReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that docs/MEASUREMENTS.md states, where the data lie beside the project. */
final class RealSkillsTest {
    private final Path data =
            Path.of(System.getProperty("openings.shared", "../../shared")).resolve("data");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsSkillsInSentencesAsWellAsIsStated() {
        Path release = data.resolve("taxonomies/esco-1.1.1-en");
        Path sentences = data.resolve("labelled/skills/decorte-validation/tech_validation_annotations.csv");
        assumeThat(sentences)
                .as("skipped: no labelled sentences beside the project, at %s", sentences)
                .exists();
        assumeThat(release)
                .as("skipped: no ESCO release beside the project, in %s", release)
                .isDirectory();
        SkillEvaluation evaluation = new SkillEvaluation(
                EscoImport.run(List.of(release), folder, Optional.empty()).store());

        SkillReport report = evaluation.sentences(sentences);

        assertThat(report.precision()).isGreaterThan(0.48);
        assertThat(report.f1()).isGreaterThan(0.38);
        assertThat(report.sentencesRanked()).isGreaterThan(0.65).isGreaterThan(report.baselineSentencesRanked());
    }
}
