package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ESCO is imported from files as they come, with a report of what is there and what is not. */
final class ImportEscoCommandTest {
    private static final String OCCUPATIONS = """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
            Occupation,http://data.europa.eu/esco/occupation/a1,2654,dragechef,"dragedirektør
            leder af drager",Leder drager.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reportsWhatIsThereAndWhatIsNot() throws IOException {
        Files.writeString(folder.resolve("occupations_da.csv"), OCCUPATIONS);

        Outcome outcome = importFrom(folder, "--release=1.0.8");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("occupations_da.csv: occupations in da, ESCO 1.0.8, 1 read")
                .containsPattern("da +1 +3 +1 +0 +0 +0")
                .contains("missing: skills (skills_en.csv): occupations only")
                .contains("ESCO 1.0.8 (");
        assertThat(outcome.lastLine())
                .isEqualTo("This service uses the ESCO classification of the European Commission.");
        assertThat(folder.resolve("esco/0001/manifest.json")).exists();
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFile() throws IOException {
        Files.writeString(folder.resolve("occupations_da.csv"), OCCUPATIONS.replace("2654", "26"));

        Outcome outcome = importFrom(folder);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("openings: occupations_da.csv, row 2, column iscoGroup: \"26\" is no ISCO-08 unit group");
        assertThat(folder.resolve("esco")).doesNotExist();
    }

    private Outcome importFrom(Path sources, String... more) {
        List<String> command = new ArrayList<>(List.of("import", "esco", sources.toString()));
        command.add("--esco=" + folder.resolve("esco"));
        command.addAll(List.of(more));
        return Outcome.of(command.toArray(String[]::new));
    }
}
