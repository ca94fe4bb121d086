package openings.classifier.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openings.classifier.places.PlacesImport;
import openings.contract.code.Nuts;
import openings.contract.posting.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Towns of one imported region, DK032: a large one, a small one, and one that is called as a country is. */
final class ImportedPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    private RegionCoder coder = new RegionCoder(new Gazetteer());

    @BeforeEach
    void importPlaces() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("regions.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"NUTS_ID": "DK032", "LEVL_CODE": 3},
                   "geometry": {"type": "Polygon", "coordinates": [[[9,55],[10,55],[10,56],[9,56],[9,55]]]}}]}
                """);
        Files.writeString(
                sources.resolve("DK.txt"),
                town(1, "Qvarstorby", "55.2", 200_000)
                        + town(2, "Qvarlilleby", "55.4", 2_000)
                        + town(3, "Andorra", "55.8", 3_000)
                        + town(4, "Horst", "55.4", 5_000)
                        + town(5, "Border", "55.4", 300));
        coder = new RegionCoder(new Gazetteer(
                PlacesImport.run(List.of(sources), folder.resolve("store")).store()));
    }

    @Test
    void aFieldForTheRegionWithTheNameOfATownMeansItsMunicipalityOrTheProvinceOfALargeOne() {
        assertThat(code("Xyzby", "Qvarlilleby")).isEqualTo(Nuts.of("DK032"));
        assertThat(code("Xyzby", "Qvarstorby")).isEqualTo(Nuts.of("DK03"));
        assertThat(code("Qvarlilleby", "Qvarstorby")).isEqualTo(Nuts.of("DK032"));
    }

    @Test
    void aTownOfTheStatedCountryIsNotAnotherCountryOfItsName() {
        assertThat(code("Andorra", null)).isEqualTo(Nuts.of("DK032"));
    }

    @Test
    void anOrdinaryWordIsATownWhereItIsTheWholeLocalityOfAKnownCountry() {
        assertThat(code("Horst", null)).isEqualTo(Nuts.of("DK032"));
        assertThat(code("Border", null)).isEqualTo(Nuts.of("DK"));
        assertThat(coder.code(Place.ofText("Horst"), "").findCode()).isEmpty();
    }

    private Nuts code(String locality, @Nullable String region) {
        return coder.code(new Place(null, locality, region, null, "DK", null), "")
                .findCode()
                .orElseThrow();
    }

    /** A line of a GeoNames dump. */
    private static String town(int id, String name, String latitude, int people) {
        return String.join(
                        "\t",
                        "" + id,
                        name,
                        name,
                        "",
                        latitude,
                        "9.5",
                        "P",
                        "PPL",
                        "DK",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "" + people,
                        "",
                        "10",
                        "Europe/Copenhagen",
                        "2024-01-01")
                + "\n";
    }
}
