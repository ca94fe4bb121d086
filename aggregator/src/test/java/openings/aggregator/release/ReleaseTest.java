package openings.aggregator.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.testing.SampleRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseTest {
    @TempDir
    Path directory;

    private Releases releases;

    @BeforeEach
    void open() {
        releases = Releases.in(directory.resolve("releases"));
    }

    @AfterEach
    void close() {
        releases.close();
    }

    private Release sample() {
        return releases.find(SampleRelease.write(directory.resolve("releases"))).orElseThrow();
    }

    @Test
    void noReleaseBeforeTheFirst() {
        Optional<Release> latest = releases.findLatest();

        assertThat(latest).isEmpty();
        assertThat(releases.numbers()).isEmpty();
    }

    @Test
    void readsBackWhatWasWritten() {
        Release release = sample();

        assertThat(release.observations(Query.all()))
                .isEqualTo(SampleRelease.content().observations());
        assertThat(release.bias()).isEqualTo(SampleRelease.content().bias());
        assertThat(release.officials()).isEqualTo(SampleRelease.content().officials());
        assertThat(release.manifest().sources())
                .isEqualTo(SampleRelease.content().manifest().sources());
    }

    @Test
    void findsOnlyWhatIsAskedFor() {
        Query query = Query.all()
                .indicators(Indicator.STOCK)
                .occupations("2512", "TOTAL")
                .regions("DK")
                .between(YearMonth.of(2026, 6), null);

        List<Observation> found = sample().observations(query);

        assertThat(found)
                .extracting(o -> o.series().occupationCode() + " " + o.period())
                .containsExactly("2512 2026-06", "2512 2026-07", "TOTAL 2026-06", "TOTAL 2026-07");
    }

    @Test
    void neverChangesAnEarlierRelease() throws IOException {
        Release first = sample();
        byte[] before = Files.readAllBytes(first.file("release.json"));

        Release second = sample();

        assertThat(releases.numbers()).containsExactly(1, 2);
        assertThat(releases.findLatest()).contains(second);
        assertThat(Files.readAllBytes(first.file("release.json"))).isEqualTo(before);
    }

    @Test
    void sameContentGivesTheSameBytes() {
        Release first = sample();
        Release second = sample();

        assertThat(second.manifest().files()).isEqualTo(first.manifest().files());
    }

    @Test
    void digestsMatchTheFiles() throws IOException {
        Release release = sample();

        for (var file : release.manifest().files().entrySet()) {
            assertThat(Sha256.ofFile(release.file(file.getKey()))).isEqualTo(file.getValue());
        }
        assertThat(release.manifest().files())
                .containsOnlyKeys(
                        "observations.parquet",
                        "observations.csv",
                        "observations.json",
                        "bias.json",
                        "sources.json",
                        "official.csv",
                        "official.json");
    }

    @Test
    void sdmxCsvHasTheColumnsAndHidesWithheldValues() throws IOException {
        List<String> lines = Files.readAllLines(sample().file("observations.csv"));

        assertThat(lines.getFirst())
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,ISCO08,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS");
        assertThat(lines).hasSize(1 + SampleRelease.content().observations().size());
        assertThat(lines)
                .contains("dataflow,OPENINGS:VACANCIES(1.0),I,M,STOCK,5223,DK01,2026-01,,O,A,,,,,0,0,0,0,0,,,,,"
                        + "Withheld with the figure,D,FEW_ADVERTISEMENTS SEVERE 0 10,2026-08-01T04:00:00Z");
    }

    @Test
    void jsonStatHoldsTheSameNumbersAsParquet() throws IOException {
        Release release = sample();
        JsonNode cube = Json.MAPPER.readTree(release.file("observations.json").toFile());
        int[] size = Json.MAPPER.convertValue(cube.get("size"), int[].class);
        Observation one = release.observations(Query.all()
                        .indicators(Indicator.STOCK)
                        .occupations("2512")
                        .regions("NL32")
                        .between(YearMonth.of(2026, 3), YearMonth.of(2026, 3)))
                .getFirst();

        int position = position(
                cube,
                size,
                one.series().indicator().name(),
                one.series().occupationCode(),
                one.series().region().code(),
                one.period().toString());

        Observation.Figures figures = requireNonNull(one.figures());
        assertThat(cube.at("/value/" + position).asDouble()).isEqualTo(figures.weighted());
        assertThat(cube.at("/extension/grade/" + position).asText()).isEqualTo("B");
    }

    private static int position(JsonNode cube, int[] size, String... codes) {
        int position = 0;
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            JsonNode index = cube.at("/dimension/" + cube.get("id").get(i).asText() + "/category/index");
            int at = IntStream.range(0, index.size())
                    .filter(k -> index.get(k).asText().equals(code))
                    .findFirst()
                    .orElseThrow();
            position = position * size[i] + at;
        }
        return position;
    }

    @Test
    void namesTheFilesThereAreWhereOneIsAskedForThatIsNot() {
        Release release = sample();

        assertThatThrownBy(() -> release.file("../release.json"))
                .isInstanceOf(AggregatorException.class)
                .hasMessageContaining("observations.csv");
    }

    @Test
    void leavesNoTraceOfADraftThatWasCutShort() throws IOException {
        Path draft = Files.createDirectories(directory.resolve("releases/.draft-1"));
        Files.writeString(draft.resolve("observations.csv"), "half");

        Release release = sample();

        assertThat(release.manifest().number()).isEqualTo(1);
        assertThat(draft).doesNotExist();
    }
}
