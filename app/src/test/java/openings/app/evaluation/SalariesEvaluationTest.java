package openings.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.app.evaluation.SalariesEvaluation.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SalariesEvaluationTest {
    private static final Path LABELLED = Path.of("../crawler/src/test/resources/openings/crawler/pay/pay.csv");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsMostOfThePayOfTheLabelledTextsAndNothingElse() {
        Figures figures = (Figures) SalariesEvaluation.run(LABELLED).figures();

        assertThat(figures.n()).isGreaterThan(300);
        assertThat(figures.withPay()).isLessThan((int) (0.6 * figures.n()));
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.falsePositives()).isZero();
    }

    @Test
    void countsWhatIsRightWrongMissedAndFoundWhereThereIsNone() throws IOException {
        Path table = write("""
                text,country,expected_min,expected_max,currency,unitText
                Salary £30k a year,UK,30000,,GBP,YEAR
                Salary £31k a month,UK,31000,31000,GBP,YEAR
                Salary after agreement,UK,40000,,GBP,YEAR
                Salary £20k,UK,,,,
                No pay,UK,,,,
                """);

        Figures figures = (Figures) SalariesEvaluation.run(table).figures();

        assertThat(figures.precision()).isEqualTo(1.0 / 3);
        assertThat(figures.recall()).isEqualTo(1.0 / 3);
        assertThat(figures.falsePositives()).isEqualTo(1);
        assertThat(figures.fields().period()).isEqualTo(0.5);
        assertThat(figures.missed()).singleElement().asString().startsWith("Salary after agreement");
    }

    @Test
    void readsWhatIsExpectedAsJson() throws IOException {
        Path table = write("""
                input,expected
                Salary €3000 gross per month,"{""minValue"":3000,""maxValue"":3000,""currency"":""EUR"",""unitText"":""MONTH"",""basis"":""gross""}"
                Nothing,
                """);

        Figures figures = (Figures) SalariesEvaluation.run(table).figures();

        assertThat(figures.recall()).isEqualTo(1);
        assertThat(figures.fields().basis()).isEqualTo(1);
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("pay.csv"), csv);
    }
}
