package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.esco.EscoImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SkillsEvaluationTest {
    private static final String SKILL = "http://data.europa.eu/esco/skill/";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void importEsco() throws IOException {
        Path table = Files.writeString(folder.resolve("skills_en.csv"), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,description
                KnowledgeSkillCompetence,SKILL/kites,skill/competence,sector-specific,mend paper kites,repair kites,,Mends.
                KnowledgeSkillCompetence,SKILL/bells,skill/competence,sector-specific,cast brass bells,pour bells,,Casts.
                """.replace("SKILL/", SKILL));
        EscoImport.run(List.of(table), folder.resolve("esco"), Optional.empty());
    }

    private Outcome evaluate(String what, Path data) {
        return Outcome.of("evaluate", what, "--json", "--data=" + data, "--esco=" + folder.resolve("esco"));
    }

    @Test
    void measuresSentencesAndPrintsTheFiguresLast() throws IOException {
        Path data = Files.createDirectories(folder.resolve("sentences"));
        Files.writeString(data.resolve("own_annotations.csv"), """
                sentence,span,sub_span,label
                You mend paper kites,mend paper kites,,mend paper kites
                We cast brass bells,cast brass bells,,LABEL NOT PRESENT
                """);

        Outcome outcome = evaluate("skills", data);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.lastLine())
                .startsWith("{\"own_annotations.csv\":{\"sentences\":2,\"skills\":1,")
                .contains("\"recall\":1.0", "\"baselineSentencesRanked\":1.0")
                .containsPattern("\"cost\":\\{\"perCpuSecond\":[1-9][0-9.E]*,\"heapMb\":[1-9]");
    }

    @Test
    void measuresMarkedWordsInTheLanguageOfTheFileWithoutEsco() throws IOException {
        Path data = Files.createDirectories(folder.resolve("marked"));
        Files.writeString(data.resolve("own_da.conll"), "Erfaring\tO\tO\nmed\tO\tO\nExcel\tO\tB-Knowledge\n");
        Files.writeString(data.resolve("own.json"), """
                {"tokens": ["Experience", "with", "Excel"], "tags_skill": ["O", "O", "O"], "tags_knowledge": ["O", "O", "B"]}
                """);

        Outcome outcome = Outcome.of("evaluate", "skills", "--json", "--data=" + data, "--lexicon=own");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.lastLine())
                .contains("\"own.json\":{\"language\":\"en\",\"sentences\":1,\"skillSpans\":0,\"knowledgeSpans\":1")
                .contains("\"own_da.conll\":{\"language\":\"da\"", "\"knowledgeRecall\":1.0");
    }

    @Test
    void linksTermsInTheLanguageOfTheFile() throws IOException {
        Path data = Files.writeString(folder.resolve("terms_en.tsv"), "kites\t" + SKILL + "kites\n");

        Outcome outcome = evaluate("linking", data);

        assertThat(outcome.lastLine()).contains("\"terms\":1,\"top1\":1.0,\"top5\":1.0", "\"cost\":{\"perCpuSecond\":");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path unnamed = Files.writeString(folder.resolve("terms"), "kites\t" + SKILL + "kites\n");

        assertThat(evaluate("linking", unnamed).errors())
                .singleElement()
                .asString()
                .contains("skill_link_nl.tsv");
        assertThat(Outcome.of("evaluate", "skills", "--data=" + unnamed, "--esco=" + folder.resolve("none"))
                        .errors())
                .singleElement()
                .asString()
                .contains("openings import esco");
    }
}
