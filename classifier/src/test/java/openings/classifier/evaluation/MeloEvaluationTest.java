package openings.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoImport;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.RankerFit;
import openings.classifier.occupation.Weights;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeloEvaluationTest {
    private static final String URI = "http://data.europa.eu/esco/occupation/";

    @TempDir
    private Path folder;

    private Esco esco;

    MeloEvaluationTest(@TempDir Path store) throws IOException {
        Path en = occupations(store, "en", "baker", "people who bake", "nurse", "people who care for patients");
        Path da = occupations(store, "da", "bager", "folk der bager", "sygeplejerske", "folk der plejer patienter");
        EscoImport.run(List.of(en, da), store.resolve("esco"), Optional.of("1.2.0"));
        esco = Esco.find(store.resolve("esco")).orElseThrow();
    }

    @BeforeEach
    void aSet() throws IOException {
        Path set = Files.createDirectory(folder.resolve("dnk_q_da_c_en"));
        Files.writeString(set.resolve("queries.tsv"), "Q1\tSygeplejersker\nQ2\tBager\n");
        Files.writeString(set.resolve("corpus_elements.tsv"), "C1_en_000\tbaker\nC2_en_000\tnurse\nC9_en_000\tcare\n");
        Files.writeString(
                set.resolve("concept_mapping.tsv"),
                "C1_en_000\t" + URI + "aaa\nC2_en_000\t" + URI
                        + "bbb\nC9_en_000\thttp://data.europa.eu/esco/isco/C22\n");
        Files.writeString(
                set.resolve("annotations.tsv"), "Q1\t0\tC2_en_000\t1\nQ2\t0\tC2_en_000\t0\nQ2\t0\tC1_en_000\t1\n");
    }

    @Test
    void ranksConceptsOfAnotherLanguageByTheNamesOfTheTitles() {
        MeloReport report = evaluation().evaluate(folder);

        assertThat(report.monolingual()).isEmpty();
        assertThat(report.cost().perCpuSecond()).isPositive();
        assertThat(report.crossLingual()).singleElement().satisfies(set -> {
            assertThat(set.titles()).isEqualTo(2);
            assertThat(set.meanReciprocalRank()).isCloseTo(1, within(1e-9));
            assertThat(set.unitGroup1()).isEqualTo(1);
            assertThat(set.baseline()).isZero();
            assertThat(set.unknown()).isZero();
        });
    }

    @Test
    void aUnitGroupAmongTheConceptsIsFoundByItsTitles() throws IOException {
        Path set = Files.createDirectory(folder.resolve("dnk_q_da_c_da"));
        StringBuilder elements = new StringBuilder();
        StringBuilder concepts = new StringBuilder();
        for (int code : IntStream.rangeClosed(1000, 9999)
                .filter(code -> IscoGroups.exists(Isco08.of(Integer.toString(code))))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray()) {
            elements.append("G").append(code).append("\tx").append(code).append('\n');
            concepts.append("G")
                    .append(code)
                    .append("\thttp://data.europa.eu/esco/isco/C")
                    .append(code)
                    .append('\n');
        }
        Files.writeString(set.resolve("queries.tsv"), "Q1\tsvejser\n");
        Files.writeString(
                set.resolve("corpus_elements.tsv"), "C1_da_000\tbager\nC2_da_000\tsygeplejerske\n" + elements);
        Files.writeString(
                set.resolve("concept_mapping.tsv"),
                "C1_da_000\t" + URI + "aaa\nC2_da_000\t" + URI + "bbb\n" + concepts);
        Files.writeString(set.resolve("annotations.tsv"), "Q1\t0\tG7212\t1\n");

        assertThat(evaluation().evaluate(folder).monolingual())
                .singleElement()
                .satisfies(report -> assertThat(report.meanReciprocalRank()).isEqualTo(1));
    }

    @Test
    void ranksGroupsWithoutEsco() {
        OccupationLexicon shipped = Knowledge.none().lexicon(JobTitles.load());

        MeloReport report = new MeloEvaluation(shipped, Weights.of(shipped), esco).evaluate(folder);

        assertThat(report.crossLingual()).singleElement().satisfies(set -> {
            assertThat(set.meanReciprocalRank()).isZero();
            assertThat(set.minorGroup1()).isEqualTo(1);
        });
    }

    @Test
    void teachesWhatCounts() {
        RankerFit fit = new RankerFit();

        evaluation().teach(fit, folder, 10);

        assertThat(fit.fit().toString()).contains("NAME\t").contains("GROUP_DOCUMENT\t");
        assertThat(fit.fit().toString()).isEqualTo(fit.fit().toString());
    }

    @Test
    void saysWhatIsWrongWithASet() throws IOException {
        Path mapping = folder.resolve("dnk_q_da_c_en/concept_mapping.tsv");
        Files.writeString(mapping, "C1_en_000\t" + URI + "aaa\n");
        assertThatThrownBy(() -> evaluation().evaluate(folder)).hasMessageContaining("C2_en_000");
        Files.writeString(mapping, "C1_en_000\n");
        assertThatThrownBy(() -> evaluation().evaluate(folder)).hasMessageContaining("row 1");
        Files.delete(mapping);
        assertThatThrownBy(() -> evaluation().evaluate(folder)).hasMessageContaining("concept_mapping.tsv");
        assertThatThrownBy(() -> evaluation().evaluate(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("dnk_q_da_c_en");
    }

    private MeloEvaluation evaluation() {
        Knowledge knowledge = new Knowledge(Optional.empty(), Optional.of(esco), List.of(), Optional.empty());
        OccupationLexicon lexicon = knowledge.lexicon(JobTitles.load());
        return new MeloEvaluation(lexicon, Weights.of(lexicon), esco);
    }

    private static Path occupations(Path folder, String language, String... cells) throws IOException {
        return Files.writeString(
                folder.resolve("occupations_" + language + ".csv"),
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code\n"
                        + "Occupation," + URI + "aaa,7512," + cells[0] + ",,,released," + cells[1] + ",7512.1\n"
                        + "Occupation," + URI + "bbb,2221," + cells[2] + ",,,released," + cells[3] + ",2221.1\n");
    }
}
