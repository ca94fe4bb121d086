package openings.crawler.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import openings.crawler.feed.FeedField;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStructureTest {
    private static final String TEXT = """
            <p>We bake bread and cakes for the town, and we look for somebody who likes to rise before the others do.
            You work with sourdough, lead an apprentice and look after the ovens. Experience as a baker is required, and
            a vocational training in the trade is an advantage. We offer a pension and five weeks of holidays.</p>
            <p>Send your application with a few words about yourself before the end of the month, please.</p>
            <a href="/apply">Apply now</a>
            """;

    private static Map<FeedField, List<String>> read(String country, String page) {
        return new PageStructure("Some Jobs", country)
                .read(Jsoup.parse(page, "http://jobs.test/1"))
                .orElse(Map.of());
    }

    private static List<String> value(Map<FeedField, List<String>> read, FeedField field) {
        return read.getOrDefault(field, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB | Employer    | Location    | Contract type
            DK | Arbejdsgiver| Arbejdssted | Ansættelsesform
            NL | Werkgever   | Locatie     | Dienstverband
            DE | Arbeitgeber | Arbeitsort  | Anstellungsart
            FR | Employeur   | Lieu        | Type de contrat
            ES | Empresa     | Ubicación   | Tipo de contrato
            """)
    void readsLabelsInTables(String country, String employer, String place, String contract) {
        Map<FeedField, List<String>> read = read(country, """
                <title>Baker - Some Jobs</title><h1>Baker</h1><table><tr><th>EMPLOYER<td>Aurora Bread
                <tr><th>PLACE<td>Littleton<tr><th>CONTRACT<td>Full time</table><div>TEXT</div>
                """.replace("EMPLOYER", employer)
                .replace("PLACE", place)
                .replace("CONTRACT", contract)
                .replace("TEXT", TEXT));

        assertThat(value(read, FeedField.TITLE)).containsExactly("Baker");
        assertThat(value(read, FeedField.EMPLOYER)).containsExactly("Aurora Bread");
        assertThat(value(read, FeedField.PLACE)).containsExactly("Littleton");
        assertThat(value(read, FeedField.EMPLOYMENT_TYPE)).containsExactly("Full time");
    }

    @Test
    void readsLabelsInARowOfOneText() {
        Map<FeedField, List<String>> read = read(
                "GB",
                "<h1>Baker</h1><p>Employer: Aurora Bread | Location: Littleton | Salary: £28,000</p><div>" + TEXT
                        + "</div>");

        assertThat(value(read, FeedField.EMPLOYER)).containsExactly("Aurora Bread");
        assertThat(value(read, FeedField.PLACE)).containsExactly("Littleton");
        assertThat(value(read, FeedField.SALARY)).containsExactly("£28,000");
    }

    @Test
    void readsWhatStandsBesideTheTitle() {
        Map<FeedField, List<String>> read = read(
                "GB",
                "<h1>Baker</h1><p>Aurora Bread Ltd · Leeds, United Kingdom · Full time</p><div>" + TEXT + "</div>");

        assertThat(value(read, FeedField.EMPLOYER)).containsExactly("Aurora Bread Ltd");
        assertThat(value(read, FeedField.PLACE)).containsExactly("Leeds, United Kingdom");
        assertThat(value(read, FeedField.EMPLOYMENT_TYPE)).containsExactly("Full time");
    }

    @Test
    void theBoardIsNoEmployer() {
        Map<FeedField, List<String>> read =
                read("GB", "<title>Baker | Some Jobs</title><h1>Baker</h1><p>Some Jobs</p><div>" + TEXT + "</div>");

        assertThat(value(read, FeedField.TITLE)).containsExactly("Baker");
        assertThat(value(read, FeedField.EMPLOYER)).isEmpty();
    }

    @Test
    void theDescriptionIsTheRunningTextWithoutMarkup() {
        Map<FeedField, List<String>> read = read(
                "GB",
                "<nav><a href=/a>Home</a><a href=/b>About</a></nav><h1>Baker</h1><p>Employer: Aurora Bread</p><div>"
                        + TEXT + "<p>1 &lt; 2</p></div><footer><a href=/c>Privacy</a></footer>");

        assertThat(value(read, FeedField.DESCRIPTION))
                .singleElement()
                .asString()
                .contains("sourdough", "1 &lt; 2")
                .doesNotContain("<", "Privacy", "Home");
    }

    @Test
    void aPageWithoutAnAdvertisementHasNone() {
        assertThat(read("GB", "<h1>About us</h1><p>We have baked since 1950.</p>"))
                .isEmpty();
        assertThat(read("GB", "<h1>Page not found</h1><p>The page that you look for is gone.</p>"))
                .isEmpty();
        assertThat(read("GB", "")).isEmpty();
    }
}
