package openings.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.app.evaluation.LanguagesEvaluation.Counted;
import openings.app.evaluation.LanguagesEvaluation.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguagesEvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsByKindAndLanguageHoweverItIsNamed() throws IOException {
        Figures figures = evaluate("""
                title,description,lang
                Lagermedarbejder med truckkort,,dan
                Wir suchen eine Kollegin,Sie arbeiten gerne mit Menschen.,German
                Vi søker en kollega til vår avdeling,,nb
                12345,,en
                Szukamy osoby do pracy,,xx
                """);

        assertThat(figures.all()).isEqualTo(new Counted(4, 3, 1, 0.75));
        assertThat(figures.byKind()).containsOnlyKeys("text", "title");
        assertThat(figures.byLanguage()).containsOnlyKeys("da", "de", "en", "no");
        assertThat(figures.confused()).containsEntry("en as und", 1);
        assertThat(figures.unusable()).isEqualTo(1);
    }

    @Test
    void aTextMayBeRightInSeveralLanguages() throws IOException {
        Figures figures = evaluate("""
                text,expected,kind
                Vi søger en kollega til vores afdeling,da|no,Text
                """);

        assertThat(figures.all().right()).isEqualTo(1);
        assertThat(figures.byKind()).containsOnlyKeys("text");
    }

    private Figures evaluate(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("languages.csv"), csv);
        return (Figures) LanguagesEvaluation.run(file).figures();
    }
}
