package openings.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.evaluation.LabelledSpans.Marked;
import openings.classifier.evaluation.LabelledSpans.Sentence;
import openings.classifier.evaluation.LabelledSpans.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpanEvaluationTest {
    private static final SpanEvaluation EVALUATION = new SpanEvaluation(Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void readsALinePerToken() throws IOException {
        Path file = write("own.conll", """
                Du\tO\tO
                kan\tO\tO
                svejse\tB-Skill\tO
                rør\tI-Skill\tO
                i\tO\tO
                <LOCATION>\tO\tO
                \t\t

                Excel\tO\tB-Knowledge
                Word\tO\tB-Knowledge
                """);

        assertThat(LabelledSpans.read(file))
                .isEqualTo(List.of(
                        new Sentence("Du kan svejse rør i …", List.of(new Span(Marked.SKILL, 7, 17))),
                        new Sentence(
                                "Excel Word",
                                List.of(new Span(Marked.KNOWLEDGE, 0, 5), new Span(Marked.KNOWLEDGE, 6, 10)))));
    }

    @Test
    void readsAnObjectPerSentenceOnItsLineOrInAList() throws IOException {
        String one = "{\"idx\": 1, \"tokens\": [\"Weld\", \"pipes\"], \"tags_skill\": [\"B\", \"I\"], "
                + "\"tags_knowledge\": [\"O\", \"B\"], \"source\": {\"a\": [1]}}";
        Path lines = write("lines.json", one + "\n" + one + "\n");
        Path list = write("list.json", "[" + one + ", " + one + "]");

        assertThat(LabelledSpans.read(lines))
                .hasSize(2)
                .isEqualTo(LabelledSpans.read(list))
                .first()
                .isEqualTo(new Sentence(
                        "Weld pipes", List.of(new Span(Marked.SKILL, 0, 10), new Span(Marked.KNOWLEDGE, 5, 10))));
    }

    @Test
    void comparesTheWordsOfMentionsWithMarkedOnes() throws IOException {
        Path file = write("own.conll", """
                Erfaring\tO\tO
                med\tO\tO
                svejsning\tO\tB
                \t\t
                Kendskab\tO\tO
                til\tO\tO
                Excel\tO\tO
                \t\t
                Vi\tO\tO
                søger\tO\tO
                en\tO\tO
                person\tO\tO
                som\tO\tO
                er\tO\tO
                fra\tO\tO
                Aarhus\tO\tO
                og\tO\tO
                fløjter\tB\tO
                """);

        SpanReport report = EVALUATION.spans(file, Optional.empty());

        assertThat(report.language()).isEqualTo("da");
        assertThat(report.sentences()).isEqualTo(3);
        assertThat(report.mentions()).isEqualTo(2);
        assertThat(report.precision()).isEqualTo(0.5);
        assertThat(report.recall()).isEqualTo(0.5);
        assertThat(report.skillRecall()).isZero();
        assertThat(report.knowledgeRecall()).isEqualTo(1);
        assertThat(report.f1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void believesAStatedLanguage() throws IOException {
        Path file = write("own.conll", "Erfaring\tO\tO\nmed\tO\tO\nsvejsning\tO\tB\n");

        assertThat(EVALUATION.spans(file, Optional.of("fr")).recall()).isZero();
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path cut = write("short.conll", "Excel\tO\n");
        Path uneven =
                write("uneven.json", "{\"tokens\": [\"a\", \"b\"], \"tags_skill\": [\"O\"], \"tags_knowledge\": []}");
        Path empty = write("empty.json", "[]");
        Path broken = write("broken.json", "{\"tokens\": [");

        assertThatThrownBy(() -> LabelledSpans.read(cut)).hasMessageContaining("line 1");
        assertThatThrownBy(() -> LabelledSpans.read(uneven)).hasMessageContaining("sentence 1");
        assertThatThrownBy(() -> LabelledSpans.read(empty)).hasMessageContaining("no sentence");
        assertThatThrownBy(() -> LabelledSpans.read(broken))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("broken.json");
    }
}
