package openings.crawler.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import openings.contract.posting.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which pages write the properties of a JobPosting. */
class SchemaOrgTest {
    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"currency\": \"EUR\", \"value\": {\"minValue\": 2500, \"maxValue\": 3000, \"unitText\": \"MONTH\"}",
                "\"currency\": \"EUR\", \"minValue\": \"2.500,00\", \"maxValue\": \"3.000,00\", \"unitText\": \"month\"",
                "\"value\": [{\"minValue\": 2500, \"maxValue\": 3000, \"unitCode\": \"MON\", \"currency\": \"EUR\"}]",
                "\"priceCurrency\": \"EUR\", \"minPrice\": 2500, \"maxPrice\": 3000, \"unitText\": \"MONTH\"",
                "\"currency\": \"EUR\", \"percentile10\": 2500, \"percentile90\": 3000, \"duration\": \"P1M\""
            })
    void readsPayInEveryShape(String pay) {
        assertThat(pay("\"baseSalary\": {" + pay + "}"))
                .isEqualTo(pay("\"baseSalary\": {\"@type\": \"MonetaryAmount\", " + pay + "}"))
                .satisfies(amount -> {
                    assertThat(amount.minValue()).isEqualTo(new BigDecimal("2500"));
                    assertThat(amount.maxValue()).isEqualTo(new BigDecimal("3000"));
                    assertThat(amount.unitText()).isEqualTo(PayPeriod.MONTH);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"baseSalary\": 2500, \"salaryCurrency\": \"EUR\"",
                "\"baseSalary\": \"EUR 2500\"",
                "\"estimatedSalary\": [{\"currency\": \"EUR\", \"median\": 2500}]",
                "\"baseSalary\": {\"currency\": \"EUR\", \"value\": \"2500\"}"
            })
    void readsSinglePay(String pay) {
        assertThat(pay(pay).minValue()).isEqualTo(new BigDecimal("2500"));
    }

    @Test
    void takesNothingForPayThatIsNone() {
        assertThat(posting("\"baseSalary\": {\"currency\": \"EUR\", \"value\": {\"value\": 0}}")
                        .terms()
                        .baseSalary())
                .isNull();
    }

    static Stream<List<Object>> places() {
        Place aarhus = new Place(null, "Aarhus", null, null, "DK", null);
        Place odense = new Place(null, "Odense", null, null, "DK", null);
        return Stream.of(
                List.of("\"Aarhus\"", List.of(Place.ofText("Aarhus"))),
                List.of("{\"address\": \"Aarhus\"}", List.of(Place.ofText("Aarhus"))),
                List.of("{\"addressLocality\": \"Aarhus\", \"addressCountry\": \"DK\"}", List.of(aarhus)),
                List.of(
                        "{\"address\": [{\"addressLocality\": \"Aarhus\", \"addressCountry\": \"DK\"},"
                                + " {\"addressLocality\": \"Odense\", \"addressCountry\": {\"@type\": \"Country\", \"name\": \"DK\"}}]}",
                        List.of(aarhus, odense)),
                List.of(
                        "{\"address\": {\"addressLocality\": [\"Aarhus\", \"Odense\"], \"addressCountry\": \"DK\"}}",
                        List.of(aarhus, odense)),
                List.of(
                        "{\"latitude\": 56.1, \"longitude\": 10.2, \"address\": {\"streetAddress\": \"Main 1, Aarhus\"}}",
                        List.of(new Place("Main 1, Aarhus", null, null, null, null, new Coordinates(56.1, 10.2)))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void readsPlacesInEveryShape(List<Object> example) {
        assertThat(posting("\"jobLocation\": " + example.get(0)).jobLocation()).isEqualTo(example.get(1));
    }

    @Test
    void takesWhereApplicantsMayLiveForThePlaceOfRemoteWork() {
        JobPosting posting = posting(
                "\"jobLocationType\": \"TELECOMMUTE\","
                        + " \"applicantLocationRequirements\": [{\"@type\": \"Country\", \"name\": \"Denmark\"}, {\"@type\": \"Country\", \"name\": \"Anywhere\"}]");

        assertThat(posting.jobLocation()).containsExactly(new Place(null, null, null, null, "Denmark", null));
        assertThat(posting.terms().jobLocationType()).isEqualTo("TELECOMMUTE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "FULL_TIME, TEMPORARY"                                     | FULL_TIME TEMPORARY
            ["https://schema.org/FULL_TIME"]                           | FULL_TIME
            [{"@value": "PART_TIME"}]                                  | PART_TIME
            """)
    void readsConditionsInEveryShape(String value, String types) {
        assertThat(String.join(
                        " ", posting("\"employmentType\": " + value).terms().employmentType()))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Bakery\"",
                "[{\"name\": \"Bakery\"}]",
                "{\"legalName\": \"Bakery\"}",
                "{\"name\": {\"@value\": \"Bakery\"}}",
                "{\"https://schema.org/name\": \"Bakery\", \"@type\": \"Organization\"}"
            })
    void readsTheEmployerInEveryShape(String employer) {
        assertThat(requireNonNull(posting("\"hiringOrganization\": " + employer).hiringOrganization())
                        .name())
                .isEqualTo("Bakery");
    }

    @Test
    void followsReferencesWithinTheGraph() {
        JobPosting posting = reading.onePosting("<script type='application/ld+json'>{\"@graph\": ["
                + "{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"hiringOrganization\": {\"@id\": \"#org\"}, \"jobLocation\": {\"@id\": \"#place\"}},"
                + "{\"@id\": \"#org\", \"@type\": \"Organization\", \"name\": \"Bakery\", \"url\": \"https://bakery.example/\"},"
                + "{\"@id\": \"#place\", \"@type\": \"Place\", \"address\": {\"@id\": \"#address\"}},"
                + "{\"@id\": \"#address\", \"addressLocality\": \"Aarhus\"}]}</script>");

        assertThat(requireNonNull(posting.hiringOrganization()).name()).isEqualTo("Bakery");
        assertThat(posting.hiringOrganization().url()).isEqualTo("https://bakery.example/");
        assertThat(posting.jobLocation()).extracting(Place::addressLocality).containsExactly("Aarhus");
    }

    @Test
    void bringsTogetherWhatAPageSaysTwice() {
        String posting = "{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"identifier\": \"17\"MORE}";

        JobPosting read = reading.onePosting("<script type='application/ld+json'>["
                + posting.replace("MORE", "") + ","
                + posting.replace("MORE", ", \"industry\": \"Food\", \"datePosted\": \"2026-01-05\"")
                + "]</script>");

        assertThat(read.terms().datePosted()).isNotNull();
        assertThat(read.key().identifier()).isEqualTo("17");
    }

    @Test
    void doesNotBelieveAnIdentifierThatSeveralAdvertisementsBear() {
        List<JobPosting> postings = reading.postings(
                "<script type='application/ld+json'>[{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"identifier\": \"us\"},"
                        + "{\"@type\": \"JobPosting\", \"title\": \"Cook\", \"identifier\": \"us\"}]</script>");

        assertThat(postings).extracting(JobPosting::key).doesNotHaveDuplicates().hasSize(2);
    }

    private MonetaryAmount pay(String property) {
        return requireNonNull(posting(property).terms().baseSalary());
    }

    private JobPosting posting(String property) {
        return reading.onePosting(
                "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"Baker\", " + property
                        + "}</script>");
    }
}
