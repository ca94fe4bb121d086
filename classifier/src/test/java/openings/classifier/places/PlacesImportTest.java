package openings.classifier.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import openings.classifier.places.ImportReport.File;
import openings.classifier.places.ImportReport.Outcome;
import openings.classifier.places.Sense.Kind;
import openings.contract.code.Nuts;
import openings.contract.posting.Place.Coordinates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two square regions side by side, DK031 from 8 to 9 degrees east and DK032 from 9 to 10, both 55 to 56 north. */
final class PlacesImportTest {
    private static final Nuts WEST = Nuts.of("DK031");
    private static final Nuts EAST = Nuts.of("DK032");

    @TempDir
    private Path folder = Path.of("");

    private Path sources = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void outlines() throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        store = folder.resolve("store");
        write("regions.geojson", """
                {"type": "FeatureCollection", "crs": {"properties": {"name": "x"}}, "features": [
                  {"type": "Feature", "properties": {"NUTS_ID": "DK0", "LEVL_CODE": 1},
                   "geometry": {"type": "Polygon", "coordinates": [[[8,55],[10,55],[10,56],[8,56],[8,55]]]}},
                  {"type": "Feature", "properties": {"NUTS_ID": "DK031", "LEVL_CODE": 3},
                   "geometry": {"type": "Polygon", "coordinates": [[[8,55],[9,55],[9,56],[8,56],[8,55]]]}},
                  {"type": "Feature", "properties": {"LEVL_CODE": 3, "NUTS_ID": "DK032"},
                   "geometry": {"type": "MultiPolygon", "coordinates":
                     [[[[9,55],[10,55,12.5],[10,56],[9,56],[9,55]], [[9.4,55.4],[9.6,55.4],[9.6,55.6],[9.4,55.4]]]]}}]}
                """);
    }

    @Test
    void placesLieInTheOutlineThatHoldsThemOrTheNearestOne() throws IOException {
        write("towns.csv", """
                lat,lon,name,admin1,admin2,cc
                55.5,8.5,Vesterby,West,,DK
                55.2,9.5,Østerby,East,,DK
                54.9,8.5,Strandby,West,,DK
                54.0,8.5,Langtborte,West,,DK
                51.5,-0.1,Londontown,England,,GB
                55.5,8.4,Tysk By,West,,DE
                """);

        Places places = run().store();

        assertThat(places.senses("vesterby")).extracting(Sense::regions).containsExactly(List.of(WEST));
        assertThat(places.senses("osterby")).extracting(Sense::regions).containsExactly(List.of(EAST));
        assertThat(places.senses("strandby")).as("11 km off the coast").hasSize(1);
        assertThat(places.senses("langtborte")).as("111 km off the coast").isEmpty();
        assertThat(places.senses("londontown")).extracting(Sense::country).containsExactly("UK");
        assertThat(places.senses("tysk by")).as("no outline of its own country").isEmpty();
    }

    @Test
    void coordinatesAreCodedByOutlineWithHoles() {
        Places places = run().store();

        assertThat(places.at(new Coordinates(55.5, 8.5))).contains(WEST);
        assertThat(places.within(new Coordinates(55.45, 9.55)))
                .as("in the hole")
                .isEmpty();
        assertThat(places.at(new Coordinates(55.45, 9.55)))
                .as("beside the hole")
                .contains(EAST);
        assertThat(places.at(new Coordinates(40, 3))).isEmpty();
    }

    @Test
    void aPostCodeLiesWhereTercetSaysElseWhereItsPlacesDo() throws IOException {
        write("pc2024_DK.csv", "NUTS3;CODE\n'DK032';'5000'\n'DK032';'5090'\n'DK031';'6000\n");
        zip(
                "DK.zip",
                Map.of(
                        "zipcodes.dk.csv", """
                        country_code,zipcode,place,state,state_code,province,province_code,community,community_code,latitude,longitude
                        DK,5000,Midtby,Region,1,Kommune,2,,,55.5,8.5
                        DK,7000,"Nordby, By",Region,1,Kommune,2,,,55.5,8.5
                        """,
                        "zipcodes.dk.json", "[]"));

        ImportReport report = run();

        assertThat(report.store().byPostCode("DK", "5000")).containsExactly(EAST);
        assertThat(report.store().byPostCode("DK", "5050"))
                .as("between two of one region")
                .containsExactly(EAST);
        assertThat(report.store().byPostCode("DK", "6000"))
                .as("a quote that is not closed")
                .containsExactly(WEST);
        assertThat(report.store().byPostCode("DK", "7000")).containsExactly(WEST);
        assertThat(report.store().byPostCode("DK", "9999")).isEmpty();
        assertThat(report.store().senses("midtby")).extracting(Sense::regions).containsExactly(List.of(EAST));
        assertThat(report.store().senses("nordby by")).hasSize(1);
        assertThat(report.files())
                .filteredOn(file -> file.outcome() == Outcome.SKIPPED)
                .extracting(File::what)
                .containsExactly("the same table as DK.zip/zipcodes.dk.csv");
    }

    @Test
    void readsPostCodesInEveryFormatThatTheyArePublishedIn() throws IOException {
        write("a.json", """
                [{"country_code": "DK", "zipcode": "1001", "place": "Jsonby", "latitude": "55.5", "longitude": "8.5"}]
                """);
        write("b.xml", """
                <?xml version="1.0" encoding="UTF-8"?><zipcodes><object><country_code>DK</country_code>
                <zipcode>1002</zipcode><place>Xmlby</place><community></community>
                <latitude>55.5</latitude><longitude>8.5</longitude></object></zipcodes>
                """);
        write("DK.txt", "DK\t1003\tTabby\tRegion\t1\tKommune\t2\t\t\t55.5\t8.5\t6\n");

        Places places = run().store();

        for (String code : List.of("1001", "1002", "1003")) {
            assertThat(places.byPostCode("DK", code)).as(code).containsExactly(WEST);
        }
        assertThat(List.of(places.senses("jsonby"), places.senses("xmlby"), places.senses("tabby")))
                .allSatisfy(senses -> assertThat(senses).hasSize(1));
    }

    @Test
    void readsGeoNamesDumpsWithPopulationAndNamesInOtherLanguages() throws IOException {
        write(
                "DK.txt",
                dump(7, "Storby", "Bigtown,Großstadt,大都市", "P", "55.5", "8.5", "100000")
                        + dump(8, "Lilleby", "", "P", "55.2", "9.2", "100")
                        + dump(9, "Fjerne Region", "", "A", "55.2", "9.2", "0"));
        write(
                "alternateNames.txt",
                "1\t7\tfr\tGrandville\t1\t\t\t\n2\t7\tlink\thttp://x\t\t\t\t\n3\t99\tfr\tAilleurs\t\t\t\t\n");

        ImportReport report = run();

        assertThat(report.store().senses("storby")).containsExactly(new Sense(Kind.TOWN, List.of(WEST), 50));
        assertThat(report.store().senses("grossstadt")).hasSize(1);
        assertThat(report.store().senses("grandville")).hasSize(1);
        assertThat(report.store().senses("lilleby").getFirst().weight()).isEqualTo(20);
        assertThat(file(report, "alternateNames.txt").skipped())
                .containsEntry("not a name", 1L)
                .containsEntry("of a place that is not among the towns", 1L);
    }

    @Test
    void aNameInAnAdministrativeUnitStandsForAllRegionsThatItReachesInto() throws IOException {
        write(
                "towns.csv",
                "lat,lon,name,admin1,admin2,cc\n55.5,8.5,A,Midland,Landkreis Vest,DK\n55.2,9.5,B,Midland,,DK\n");

        Places places = run().store();

        assertThat(places.senses("midland")).containsExactly(new Sense(Kind.AREA, List.of(Nuts.of("DK03")), 26));
        assertThat(places.senses("vest")).as("without what kind of unit it is").hasSize(1);
    }

    @Test
    void aBorderTownGoesWithTheRestOfItsUnit() throws IOException {
        StringBuilder towns = new StringBuilder("lat,lon,name,admin1,admin2,cc\n");
        for (int i = 0; i < 12; i++) {
            towns.append(String.format(Locale.ROOT, "55.%d,8.5,Town%d,R,Unit,DK%n", 10 + i, i));
        }
        write("towns.csv", towns + "55.5,9.05,Grænseby,R,Unit,DK\n55.5,9.9,Fjernby,R,Unit,DK\n");

        Places places = run().store();

        assertThat(places.senses("graenseby")).extracting(Sense::regions).containsExactly(List.of(WEST));
        assertThat(places.senses("fjernby"))
                .as("too far to be an error of the map")
                .extracting(Sense::regions)
                .containsExactly(List.of(EAST));
    }

    @Test
    void convertsOldCodesWhosePeopleAreNowInOneRegion() throws IOException {
        write("n3_v2021_v2024.csv", """
                code_v2021,code_v2024,uniqueID,areaKm,pop11,pop21
                DK991,DK031,x,1,95,95
                DK991,DK032,x,1,5,5
                DK992,DK031,x,1,50,50
                DK992,DK032,x,1,50,50
                DK031,DK032,x,1,9,9
                """);

        Places places = run().store();

        assertThat(places.findSuccessor("DK991")).contains(WEST);
        assertThat(places.findSuccessor("DK992")).isEmpty();
        assertThat(places.findSuccessor("DK031")).as("a code of today").isEmpty();
    }

    @Test
    void theSameSourcesGiveTheSameStore() throws IOException {
        write("IT.csv", "rs,name,lon,lat,r1\n28,Borgo,9.5,55.2,20\n");
        write("towns.csv", "lat,lon,name,admin1,admin2,cc\n55.5,8.5,Vesterby,West,,DK\n");

        ImportReport first = run();
        byte[] bytes = Files.readAllBytes(store.resolve("places.store"));
        ImportReport second = run();

        assertThat(second.store().digest()).isEqualTo(first.store().digest());
        assertThat(Files.readAllBytes(store.resolve("places.store"))).isEqualTo(bytes);
        assertThat(second.store().attributions())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(store)
                .isDirectoryContaining(file -> file.endsWith("places.store"))
                .satisfies(home -> assertThat(home.toFile().list()).hasSize(1));
    }

    @Test
    void saysOfEachFileWhatBecameOfIt() throws IOException {
        write("cut.geojson", "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", ");
        write("LICENCE", "Do as you like.\n");
        write("empty.csv", "");
        write("labelled.csv", "name,cc,lat,lon,nuts3\nA,DK,55,8,DK031\n");
        Files.write(sources.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0});

        ImportReport report = run();

        assertThat(report.broken()).extracting(File::name).containsExactly("cut.geojson", "half.zip");
        assertThat(report.broken())
                .allSatisfy(file -> assertThat(file.what()).isNotBlank().doesNotContain("\n"));
        assertThat(file(report, "LICENCE").what()).isEqualTo("no table of places");
        assertThat(file(report, "empty.csv").what()).isEqualTo("empty");
        assertThat(file(report, "labelled.csv").what()).startsWith("it states regions");
        assertThat(file(report, "regions.geojson").skipped()).containsEntry("region of another level", 1L);
        assertThat(report.missing()).anySatisfy(part -> assertThat(part).startsWith("towns"));
    }

    @Test
    void leavesTheOldStoreWhereNothingCanBeUsed() throws IOException {
        String before = run().store().digest();
        Path nothing = Files.writeString(folder.resolve("nothing.txt"), "no places\n");

        assertThatThrownBy(() -> PlacesImport.run(List.of(nothing), store))
                .isInstanceOf(PlacesException.class)
                .hasMessageContaining("Neither NUTS polygons nor post codes");
        assertThatThrownBy(() -> PlacesImport.run(List.of(folder.resolve("absent")), store))
                .hasMessageContaining("No file or folder");
        assertThat(Places.find(store).map(Places::digest)).contains(before);
    }

    @Test
    void refusesWhatIsNoWholeStore() throws IOException {
        run();
        Path file = store.resolve("places.store");
        byte[] bytes = Files.readAllBytes(file);

        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 8));
        assertThatThrownBy(() -> Places.find(store)).hasMessageContaining("cut off; import the places again");
        Files.writeString(file, "something else altogether");
        assertThatThrownBy(() -> Places.find(store)).hasMessageContaining("no store of places");
        assertThat(Places.find(folder)).isEmpty();
    }

    private ImportReport run() {
        return PlacesImport.run(List.of(sources), store);
    }

    private static File file(ImportReport report, String name) {
        return report.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(sources.resolve(name), text);
    }

    private static String dump(
            int id, String name, String others, String kind, String latitude, String longitude, String people) {
        return String.join(
                        "\t",
                        "" + id,
                        name,
                        name,
                        others,
                        latitude,
                        longitude,
                        kind,
                        "PPL",
                        "DK",
                        "",
                        "21",
                        "400",
                        "",
                        "",
                        people,
                        "",
                        "10",
                        "Europe/Copenhagen",
                        "2024-01-01")
                + "\n";
    }

    private void zip(String name, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sources.resolve(name)))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
