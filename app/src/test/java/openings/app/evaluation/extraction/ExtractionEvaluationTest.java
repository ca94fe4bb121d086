package openings.app.evaluation.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.app.evaluation.LabelledDataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtractionEvaluationTest {
    private static final String PAGE = """
            <html lang="en"><script type="application/ld+json">{"@type": "JobPosting", "title": "Baker", "identifier": "17",
             "hiringOrganization": "Bakery Ltd", "datePosted": "2026-01-05T00:30:00+01:00", "validThrough": "2026-02-01",
             "employmentType": "FULL_TIME", "description": "Bread and cake.", "jobLocationType": "TELECOMMUTE",
             "jobLocation": {"address": {"addressLocality": "Aarhus", "postalCode": "8000", "addressCountry": "DK"}},
             "baseSalary": {"currency": "DKK", "value": {"minValue": 28000, "maxValue": 31000, "unitText": "MONTH"}}}</script></html>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @BeforeEach
    void aPageWithAPosting() throws IOException {
        write("case/page.html", PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title           | "BAKER "
            employer        | "Bakery"
            company         | {"name": "bakery ltd."}
            datePosted      | "2026-01-05"
            date-posted     | "2026-01-04T23:30:00Z"
            validThrough    | "2026-02-01"
            place           | "Aarhus, Denmark"
            jobLocation     | [{"address": {"addressLocality": "Aarhus", "addressCountry": "Danmark"}}]
            city            | "Aarhus"
            contract        | "Full time"
            employmentType  | ["fuldtid"]
            remote          | true
            remote          | "fully remote"
            salary          | {"min": 28000, "max": "31.000", "currency": "DKK", "period": "month"}
            baseSalary      | {"currency": "DKK", "value": {"minValue": 28000, "unitText": "MONTH"}}
            pay             | "28.000 - 31.000 kr."
            salaryMax       | 31000
            description     | "bread and cake"
            language        | "English"
            identifier      | {"value": "17"}
            industry        | null
            openings        | ""
            method          | "json-ld"
            """)
    void takesWhatSaysTheSameForRight(String field, String value) throws IOException {
        Score score = onlyScore("{\"" + field + "\": " + value + "}");

        assertThat(score.f1()).isEqualTo(1.0);
        assertThat(score.spurious()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title           | "Cook"                                 | 1 | 1
            employer        | "Brewery"                              | 1 | 1
            employer        | null                                   | 1 | 0
            industry        | "Food"                                 | 0 | 1
            datePosted      | "2026-01-06"                           | 1 | 1
            place           | "Odense"                               | 1 | 1
            place           | ["Aarhus", "Odense"]                   | 0 | 1
            place           | {"city": "Aarhus", "country": "SE"}    | 1 | 1
            contract        | "part time"                            | 1 | 1
            remote          | false                                  | 1 | 0
            salary          | {"min": 28000, "max": 32000}           | 1 | 1
            salary          | {"min": 28000, "period": "HOUR"}       | 1 | 1
            salary          | null                                   | 1 | 0
            description     | "beer"                                 | 1 | 1
            descriptionWithout | "cake"                              | 1 | 0
            """)
    void countsWhatIsWrongAndWhatIsMissed(String field, String value, int spurious, int missed) throws IOException {
        Score score = onlyScore("{\"" + field + "\": " + value + "}");

        assertThat(score.spurious()).isEqualTo(spurious);
        assertThat(score.missed()).isEqualTo(missed);
    }

    @Test
    void namesFieldsThatItDoesNotKnow() throws IOException {
        ExtractionReport report = report("{\"title\": \"Baker\", \"shoeSize\": 43, \"_note\": \"ours\"}");

        assertThat(report.unknown()).containsOnlyKeys("shoeSize");
        assertThat(report.text()).contains("unknown field \"shoeSize\" (in case)");
    }

    @Test
    void countsAnAdvertisementWhereNoneIs() throws IOException {
        ExtractionReport report = report("[]");

        assertThat(report.spurious()).isEqualTo(1);
        assertThat(report.misses())
                .singleElement()
                .asString()
                .contains("too many")
                .contains("Baker");
    }

    @Test
    void countsAllFieldsOfAnAdvertisementThatIsNotFoundAsMissed() throws IOException {
        write("case/page.html", "<p>Nothing</p>");

        ExtractionReport report = report("{\"title\": \"Baker\", \"place\": \"Aarhus\", \"salary\": null}");

        assertThat(report.found()).isZero();
        assertThat(report.fields().values()).extracting(Score::missed).containsExactly(1, 1, 0);
        assertThat(report.misses()).singleElement().asString().contains("NO_POSTING");
    }

    @Test
    void pairsTheAdvertisementsOfAFeedWithThoseExpected() throws IOException {
        Files.delete(data.resolve("case/page.html"));
        write("case/feed.xml", """
                <jobs><job><id>1</id><title>Baker</title><company>A</company><city>Aarhus</city></job>
                <job><id>2</id><title>Baker</title><company>B</company><city>Odense</city></job>
                <job><id>3</id><title>Cook</title><company>C</company><city>Aarhus</city></job></jobs>
                """);

        ExtractionReport report = report(
                "{\"postings\": [{\"identifier\": 2, \"employer\": \"B\"}, {\"title\": \"Baker\", \"city\": \"Aarhus\", \"employer\": \"A\"}]}");

        assertThat(report.misses()).isEmpty();
        assertThat(report.found()).isEqualTo(2);
        assertThat(report.ways()).containsOnlyKeys("feed");
    }

    @Test
    void readsWhatItCanOfASiteFile() throws IOException {
        write("case/site.yaml", "country: DK\ncolour: red\nsource-type: employer\nname: The bakery\n");

        ExtractionReport report = report("{\"title\": \"Baker\"}");

        assertThat(report.complaints()).singleElement().asString().contains("colour");
        assertThat(report.found()).isEqualTo(1);
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        write("empty/expected.json", "{}");

        assertThatThrownBy(() -> ExtractionEvaluation.run(data.resolve("empty")))
                .isInstanceOf(LabelledDataException.class)
                .hasMessageContaining("No page.html, response.json or feed.xml");
        assertThatThrownBy(() -> ExtractionEvaluation.run(Files.createDirectory(data.resolve("none"))))
                .isInstanceOf(LabelledDataException.class)
                .hasMessageContaining("No expected.json");
    }

    private Score onlyScore(String expected) throws IOException {
        ExtractionReport report = report(expected);
        assertThat(report.unknown()).isEmpty();
        assertThat(report.fields()).hasSize(1);
        return report.fields().values().iterator().next();
    }

    private ExtractionReport report(String expected) throws IOException {
        write("case/expected.json", expected);
        return (ExtractionReport) ExtractionEvaluation.run(data).figures();
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
