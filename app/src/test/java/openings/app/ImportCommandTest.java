package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places are imported from files as they come, and known from then on. */
final class ImportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void evaluatesWithThePlacesThatWereImported() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("nuts.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"NUTS_ID": "DK050"},
                 "geometry": {"type": "Polygon", "coordinates": [[[8,56.5],[11,56.5],[11,58],[8,58],[8,56.5]]]}}]}
                """);
        Files.writeString(
                sources.resolve("towns.csv"), "lat,lon,name,admin1,admin2,cc\n57.1,9.5,Opdigtet Mølleby,,,DK\n");
        Path labelled = Files.writeString(folder.resolve("labelled.csv"), "locality,nuts3\nOpdigtet Mølleby,DK050\n");

        Outcome imported = Outcome.of("import", "places", sources.toString(), "--places=" + folder.resolve("places"));
        Outcome with = evaluate(labelled, "places");
        Outcome without = evaluate(labelled, "elsewhere");

        assertThat(imported.exit()).isZero();
        assertThat(imported.out())
                .contains("towns.csv: towns with coordinates, 1 read")
                .contains("missing: post codes of ")
                .contains("GeoNames (geonames.org), CC BY 4.0");
        assertThat(with.out()).contains("\"coverage\":1.0").doesNotContain("\"places\":\"shipped\"");
        assertThat(without.out()).contains("\"coverage\":0.0").contains("\"places\":\"shipped\"");
    }

    @Test
    void saysWhichFileIsBrokenAndUsesTheRest() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("pc_DK.csv"), "NUTS3;CODE\n'DK050';'9000'\n");
        Files.writeString(sources.resolve("cut.json"), "[{\"zipcode\": \"90");

        Outcome outcome = Outcome.of("import", "places", sources.toString(), "--places=" + folder.resolve("places"));

        assertThat(outcome.exit()).isEqualTo(Failures.INCOMPLETE);
        assertThat(outcome.errors()).singleElement().asString().startsWith("openings: cut.json is broken (");
    }

    @Test
    void saysWhatToDoWhereThereIsNothingToImport() {
        Outcome outcome = Outcome.of("import", "places", folder.toString());

        assertThat(outcome.errors()).singleElement().asString().contains("Download GISCO's NUTS 2024 regions");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    private Outcome evaluate(Path labelled, String places) {
        return Outcome.of("evaluate", "places", "--json", "--data=" + labelled, "--places=" + folder.resolve(places));
    }
}
