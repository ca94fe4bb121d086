package openings.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openings.app.Configuration.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved answers of boards come out of the whole pipeline, coded. */
final class PipelineEvaluationTest {
    private static final List<String> REAL =
            List.of("stapply-ashby", "labonnealternance", "navikt-xml-stilling", "pythonjobs", "jobseek");

    @Test
    void aFolderABoardComesOutCoded(@TempDir Path data) throws IOException {
        write(data.resolve("ats/bakery.json"), """
                {"jobs": [{"id": "1", "title": "Software developer", "isListed": true, "location": "Aarhus",
                  "address": {"postalAddress": {"addressLocality": "Aarhus", "addressCountry": "Denmark"}},
                  "jobUrl": "https://example.org/1", "descriptionHtml": "<p>You write programs.</p>"}],
                 "apiVersion": "1"}
                """);
        write(data.resolve("ats/site.yaml"), "country: DK\nsource-type: employer\n");
        write(data.resolve("feeds/jobs.xml"), """
                <jobs>
                  <job><id>7</id><title>Sygeplejerske</title><company>Klinik Syd ApS</company><city>Odense</city>
                    <country>DK</country><description>Vi søger en sygeplejerske, og du passer patienter.</description></job>
                  <job><id>8</id><title>Bager</title><company>Brød A/S</company><city>Aalborg</city>
                    <country>DK</country><description>Vi søger en bager til vores bageri i byen. Du bager brød og kager.</description></job>
                </jobs>
                """);

        SourceTable table = table(data);

        assertThat(table.sources())
                .extracting(SourceTable.Row::source, SourceTable.Row::kept, SourceTable.Row::employer)
                .containsExactly(tuple("ats", 1L, 1L), tuple("feeds", 2L, 2L));
        assertThat(table.sources()).allSatisfy(row -> {
            assertThat(row.region()).isEqualTo(row.kept());
            assertThat(row.occupation()).isEqualTo(row.kept());
        });
    }

    @Test
    void knowsThePlacesThatItIsTold(@TempDir Path data, @TempDir Path places) throws IOException {
        write(data.resolve("feeds/jobs.xml"), """
                <jobs>
                  <job><id>7</id><title>Sygeplejerske</title><company>Klinik Syd ApS</company><city>Qvarlilleby</city>
                    <description>Vi søger en sygeplejerske, og du passer patienter.</description></job>
                </jobs>
                """);
        write(places.resolve("places.store"), "no store");

        assertThatThrownBy(() -> table(data, new Imported(places, places, places, places)))
                .hasMessageContaining(places.toString());
    }

    @Test
    void realPostingsComeOut() {
        Path postings = Path.of(System.getProperty("openings.shared", "../../shared"), "data/postings");
        assumeTrue(Files.isDirectory(postings), "The recorded postings are not there");

        SourceTable table = table(postings);

        System.out.print(table.text());
        assertThat(table.sources()).extracting(SourceTable.Row::source).containsAll(REAL);
        assertThat(table.sources())
                .filteredOn(row -> REAL.contains(row.source()))
                .allSatisfy(row -> {
                    assertThat(row.delivered()).as("delivered").isGreaterThanOrEqualTo((long) (0.93 * row.found()));
                    assertThat(row.title()).as("with a title").isEqualTo(row.kept());
                    assertThat(row.place()).as("with a place").isGreaterThanOrEqualTo((long) (0.9 * row.kept()));
                });
    }

    private static SourceTable table(Path data) {
        return table(data, Imported.byDefault());
    }

    private static SourceTable table(Path data, Imported imported) {
        return (SourceTable) PipelineEvaluation.run(data, imported).figures();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
