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

final class TrainCommandTest {
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    private static final int SENTENCES = 40;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void importEsco() throws IOException {
        Path skills = Files.writeString(folder.resolve("skills_en.csv"), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,description
                KnowledgeSkillCompetence,SKILL/kites,skill/competence,sector-specific,mend paper kites,repair kites,,Mends.
                KnowledgeSkillCompetence,SKILL/bells,skill/competence,sector-specific,cast brass bells,pour bells,,Casts.
                """.replace("SKILL/", SKILL));
        Path occupations =
                Files.writeString(folder.resolve("occupations_en.csv"), """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
                Occupation,OCCUPATION/aaa,7512,baker,bread maker,,released,Bakes.,7512.1
                Occupation,OCCUPATION/bbb,2221,nurse,sister,,released,Cares.,2221.1
                """.replace("OCCUPATION/", OCCUPATION));
        EscoImport.run(List.of(skills, occupations), folder.resolve("esco"), Optional.empty());
    }

    /** What is asked for is a skill, what is told of the town is none. */
    private Path sentences() throws IOException {
        StringBuilder csv = new StringBuilder("sentence,span,sub_span,label\n");
        for (int i = 0; i < SENTENCES; i++) {
            csv.append("Experience in street ")
                    .append(i)
                    .append(" required: mend paper kites,kites,,mend paper kites\n");
            csv.append("Children in street ").append(i).append(" mend paper kites,kites,,LABEL NOT PRESENT\n");
        }
        Path data = Files.createDirectories(folder.resolve("sentences"));
        Files.writeString(data.resolve("own_annotations.csv"), csv);
        return data;
    }

    private Outcome train(String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "train";
        command[1] = "--esco=" + folder.resolve("esco");
        System.arraycopy(options, 0, command, 2, options.length);
        return Outcome.of(command);
    }

    @Test
    void learnsWhatSpeaksForASkill() throws IOException {
        Outcome outcome = train("--json", "--skills=" + sentences());

        assertThat(outcome.exit()).as(outcome.errors().toString()).isZero();
        String weights = outcome.out().substring(outcome.out().indexOf("\nweights.tsv:"));
        assertThat(weight(weights, "asked")).isGreaterThan(weight(weights, "unasked"));
        assertThat(weights)
                .containsPattern("(?m)^threshold\t0\\.[0-9]{2}$")
                .contains("\nabout\t-1.500\tset by hand\n")
                .contains("weights.tsv, cross-validated on own_annotations.csv: SkillFigures[sentences=800, ");
        assertThat(outcome.lastLine())
                .startsWith("{\"withEsco\":{\"weights\":\"# ")
                .containsPattern(
                        "\"own_annotations.csv\":\\{\"sentences\":800,\"precision\":(1.0|0.99[0-9]+),\"recall\":1.0,")
                .contains("\"lexiconOnly\":{");
    }

    private static double weight(String weights, String feature) {
        return weights.lines()
                .filter(line -> line.startsWith(feature + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t", -1)[1]))
                .findFirst()
                .orElse(0);
    }

    @Test
    void learnsTheSameFromTheSame() throws IOException {
        Path data = sentences();

        assertThat(train("--skills", data.toString()).out())
                .isEqualTo(train("--skills", data.toString()).out());
    }

    @Test
    void learnsWhatCountsInTheRanking() throws IOException {
        Path set = Files.createDirectories(folder.resolve("melo/own_q_en_c_en"));
        Files.writeString(set.resolve("queries.tsv"), "Q1\tNurses\nQ2\tBaker\n");
        Files.writeString(set.resolve("corpus_elements.tsv"), "C1\tbaker\nC2\tnurse\n");
        Files.writeString(set.resolve("concept_mapping.tsv"), "C1\t" + OCCUPATION + "aaa\nC2\t" + OCCUPATION + "bbb\n");
        Files.writeString(set.resolve("annotations.tsv"), "Q1\t0\tC2\t1\nQ2\t0\tC1\t1\n");
        StringBuilder csv = new StringBuilder("title,description,isco4\n");
        for (int i = 0; i < SENTENCES; i++) {
            csv.append("Baker,Shift ")
                    .append(i)
                    .append(",7512\nNurse,Ward ")
                    .append(i)
                    .append(",2221\n");
        }
        Path advertisements = Files.writeString(folder.resolve("ads.csv"), csv);

        Outcome outcome = train("--ranking=" + folder.resolve("melo"), "--data=" + advertisements);

        assertThat(outcome.exit()).as(outcome.errors().toString()).isZero();
        assertThat(outcome.out().lines().filter(line -> !line.isBlank()))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.matches("[A-Z_]+\t-?[0-9]+\\.[0-9]{2}"));
    }

    @Test
    void refusesWhatItWouldNotUse() throws IOException {
        String sentences = sentences().toString();

        assertThat(train("--data=ads.csv", "--helping", sentences).errors())
                .singleElement()
                .asString()
                .contains("--helping", "--skills");
        assertThat(train("--skills", sentences, "--ranking=" + folder).errors())
                .singleElement()
                .asString()
                .contains("--ranking", "--data");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(train("--json").errors()).singleElement().asString().contains("--data=CSV", "--skills=DIR");
        assertThat(train("--skills=" + folder.resolve("none")).errors())
                .singleElement()
                .asString()
                .contains("No data at ", "--skills");
    }
}
