package openings.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import openings.app.evaluation.RedactionEvaluation.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RedactionEvaluationTest {
    private static final Path LABELLED = Path.of("../crawler/src/test/resources/openings/crawler/text/redaction.csv");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsNoLeakInTheLabelledTexts() {
        Figures figures = (Figures) RedactionEvaluation.run(LABELLED).figures();

        assertThat(figures.n()).isGreaterThan(100);
        assertThat(figures.right()).isEqualTo(figures.n());
    }

    @Test
    void countsWhatIsLeftByKindAndWhatIsGoneThatShouldStay() throws IOException {
        Path table = write("""
                text,country,emails,phones,names,keep
                "Ask a@example.org, tlf. 20304050",DK,a@example.org,20304050,,Ask
                Our product Zyx Quux,DK,,,Zyx Quux,product
                Call 20 30 40 50,DK,,,,20 30 40 50
                "b@example.org, c@example.org",DK,"[""b@example.org"", ""c@example.org""]",,,
                """);

        Figures figures = (Figures) RedactionEvaluation.run(table).figures();

        assertThat(figures.right()).isEqualTo(2);
        assertThat(figures.leaks()).isEqualTo(Map.of("name", 1));
        assertThat(figures.pieces()).isEqualTo(Map.of("e-mail", 3, "phone", 1, "name", 1));
        assertThat(figures.overRedactions()).isEqualTo(1);
    }

    @Test
    void comparesWithTheExpectedTextWhateverItsMarks() throws IOException {
        Path table = write("""
                input,redacted
                Write to a@example.org.,Write to <EMAIL>.
                Write to a@example.org today,Write to *** tomorrow
                Our Zyx Quux,Our [REDACTED]
                """);

        Figures figures = (Figures) RedactionEvaluation.run(table).figures();

        assertThat(figures.right()).isEqualTo(1);
        assertThat(figures.leaks()).isEqualTo(Map.of("text", 2));
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("redaction.csv"), csv);
    }
}
