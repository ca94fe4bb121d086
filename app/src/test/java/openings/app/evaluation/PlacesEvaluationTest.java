package openings.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import openings.app.evaluation.PlacesEvaluation.Figures;
import openings.app.evaluation.PlacesEvaluation.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlacesEvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatIsRightWrongWiderAndLeftOut() throws IOException {
        Figures figures = evaluate("""
                city,country_code,postal_code,expected
                Odense,DK,,DK031
                Aarhus,DK,,DK031|DK042
                Vejle,DK,,DK0
                Smalltown,DK,,DK011
                Esbjerg,DK,,DK011
                Berlin,DE,,
                San Francisco,US,,
                """);

        assertThat(figures.all().n()).isEqualTo(7);
        assertThat(figures.all().right()).isEqualTo(3);
        assertThat(figures.all().coded())
                .as("with what must not be coded, without what is wider")
                .isEqualTo(5);
        assertThat(figures.all().accuracy()).isEqualTo(0.6);
        assertThat(figures.all().coverage()).isEqualTo(0.8);
        assertThat(figures.all().wider()).isEqualTo(1);
        assertThat(figures.all().abstained()).isEqualTo(1);
        assertThat(figures.errors()).extracting(Mistake::code).containsExactly("DK032", "DE300");
        assertThat(figures.byCountry()).containsOnlyKeys("DK", "none");
        assertThat(figures.uncoded()).containsEntry("OUT_OF_SCOPE", 1);
        assertThat(figures.places()).isEqualTo("shipped");
    }

    @Test
    void readsPlacesInOneLineWithCoordinatesAndTheSourcesCountry() throws IOException {
        Figures figures = evaluate("""
                Location,lat,lon,source_country,NUTS
                Baden,47.5,8.3,CH,CH033
                nothing known,,,,XX123
                ,,,,DK011
                """);

        assertThat(figures.all().right()).isEqualTo(1);
        assertThat(figures.unusable()).isEqualTo(2);
    }

    @Test
    void saysWhichColumnItNeeds() {
        assertThatThrownBy(() -> evaluate("city,country\nOdense,DK\n")).hasMessageContaining("\"nuts3\"");
    }

    private Figures evaluate(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("places.csv"), csv);
        return (Figures) PlacesEvaluation.run(file, Optional.empty()).figures();
    }
}
