package openings.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.classifier.skill.SmallEsco;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SkillEvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    private SkillEvaluation evaluation() throws IOException {
        return new SkillEvaluation(SmallEsco.in(folder));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void readsARowPerSpan() throws IOException {
        Path csv = write("spans_annotations.csv", """
                sentence,span,sub_span,label
                "You polish glass moulds, and more",polish glass moulds,,polish glass moulds
                "You polish glass moulds, and more",and more,,UNDERSPECIFIED
                They whisper until dawn,whisper,,fire ceramic kilns
                Good pay,pay,,LABEL NOT PRESENT
                Good pay,pay,,no such label
                """);

        SkillReport report = evaluation().sentences(csv);

        assertThat(report.sentences()).isEqualTo(3);
        assertThat(report.skills()).isEqualTo(2);
        assertThat(report.unknownLabels()).isOne();
        assertThat(report.precision()).isEqualTo(1);
        assertThat(report.recall()).isEqualTo(0.5);
        assertThat(report.f1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(report.sentencesRanked()).isEqualTo(0.5);
        assertThat(report.spansRanked()).isEqualTo(0.5);
        assertThat(report.baselineSpansRanked()).isEqualTo(0.5);
    }

    @Test
    void readsAListPerSentence() throws IOException {
        Path csv = write("lists.csv", """
                ,sentence,skills
                0,Firing ceramic kilns,"['fire ceramic kilns', ""Zorblang programming""]"
                1,Good pay,['UNK']
                """);

        SkillReport report = evaluation().sentences(csv);

        assertThat(report.sentences()).isEqualTo(2);
        assertThat(report.skills()).isEqualTo(2);
        assertThat(report.recall()).isEqualTo(0.5);
        assertThat(report.sentencesRanked()).isEqualTo(0.5);
    }

    @Test
    void linksTerms() throws IOException {
        Path tsv = write(
                "terms_es.tsv",
                "moldes de vidrio\t" + SmallEsco.SKILL + "moulds\n"
                        + "hornos\t" + SmallEsco.SKILL + "verb " + SmallEsco.SKILL + "kilns\n"
                        + "nada\t" + SmallEsco.SKILL + "verb\n");

        LinkingReport report = evaluation().terms(tsv, "es");

        assertThat(report.terms()).isEqualTo(3);
        assertThat(report.top1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(report.baselineTop1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void saysWhichColumnsAreMissing() throws IOException {
        Path csv = write("other.csv", "text,code\na,b\n");
        Path empty = write("empty_en.tsv", "no tab\n");
        SkillEvaluation evaluation = evaluation();

        assertThatThrownBy(() -> evaluation.sentences(csv))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("sentence");
        assertThatThrownBy(() -> evaluation.terms(empty, "en")).hasMessageContaining("URI");
    }
}
