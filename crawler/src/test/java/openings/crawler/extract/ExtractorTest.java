package openings.crawler.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import openings.contract.posting.PostingKey;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.SourceType;
import openings.contract.posting.Terms;
import openings.crawler.extract.Extracted.Reason;
import openings.crawler.extract.Extracted.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String POSTING = """
            {"@context": "https://schema.org/", "@type": "JobPosting", "title": "Baker", "description": "<p>Bread.</p>"}""";

    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @Test
    void readsAllThatJsonLdSays() {
        JobPosting posting = reading.onePosting(jsonLd("""
                {"@context": "https://schema.org/", "@type": "JobPosting",
                 "identifier": {"@type": "PropertyValue", "name": "Bakery", "value": "B-17"},
                 "title": "Baker &amp; pastry cook", "description": "&lt;p&gt;Bread.&lt;/p&gt;&lt;p&gt;Cake.&lt;/p&gt;",
                 "inLanguage": "en-GB", "datePosted": "2026-01-02", "validThrough": "2026-02-01",
                 "employmentType": ["FULL_TIME", "TEMPORARY"], "jobLocationType": "TELECOMMUTE",
                 "totalJobOpenings": 3, "industry": "Food", "occupationalCategory": "7512 Bakers",
                 "hiringOrganization": {"@type": "Organization", "name": "Bakery Ltd", "sameAs": "https://bakery.example/"},
                 "jobLocation": [
                   {"@type": "Place", "geo": {"latitude": "56.15", "longitude": 10.2},
                    "address": {"@type": "PostalAddress", "streetAddress": "Main 1", "addressLocality": "Aarhus",
                                "addressRegion": "Midtjylland", "postalCode": 8000, "addressCountry": {"name": "DK"}}},
                   {"@type": "Place", "address": "Odense"}],
                 "baseSalary": {"@type": "MonetaryAmount", "currency": "DKK",
                   "value": {"@type": "QuantitativeValue", "minValue": 28000, "maxValue": "31000.50", "unitText": "MONTH"}},
                 "qualifications": "Trained baker", "skills": ["Rye", "Wheat"]}
                """));

        assertThat(posting.key()).isEqualTo(new PostingKey("board", "B-17"));
        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.JSON_LD);
        assertThat(posting.text().title()).isEqualTo("Baker & pastry cook");
        assertThat(posting.text().description()).isEqualTo("Bread.\nCake.");
        assertThat(posting.text().inLanguage()).isEqualTo("en");
        assertThat(posting.text().occupationalCategory()).containsExactly("7512 Bakers");
        assertThat(posting.text().requirements()).containsExactly("Trained baker", "Rye", "Wheat");
        assertThat(posting.hiringOrganization())
                .isEqualTo(new Organization("Bakery Ltd", "Food", "https://bakery.example/"));
        assertThat(posting.jobLocation())
                .containsExactly(
                        new Place(null, "Aarhus", "Midtjylland", "8000", "DK", new Coordinates(56.15, 10.2)),
                        Place.ofText("Odense"));
        assertThat(posting.terms())
                .isEqualTo(new Terms(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        Instant.parse("2026-02-01T23:59:59Z"),
                        List.of("FULL_TIME", "TEMPORARY"),
                        "TELECOMMUTE",
                        new MonetaryAmount(
                                "DKK",
                                new BigDecimal("28000"),
                                new BigDecimal("31000.5"),
                                PayPeriod.MONTH,
                                PayBasis.UNSTATED),
                        3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- %s -->",
                "//<![CDATA[\n%s\n//]]>",
                "/* <![CDATA[ */ %s /* ]]> */",
                "%s;",
                "[%s]",
                "{\"@graph\": [%s]}",
                "/* ours */ %s",
                "{\"@type\": \"WebPage\", \"mainEntity\": %s}",
                "[{\"@type\": \"WebSite\"}, %s,]"
            })
    void readsJsonLdAsTheWebWritesIt(String wrapping) {
        JobPosting posting = reading.onePosting(jsonLd(wrapping.replace("%s", POSTING)));

        assertThat(posting.text().title()).isEqualTo("Baker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bread,\nevery\tday", "Bread", "It\\'s bread"})
    void readsBrokenStringsOfJsonLd(String description) {
        JobPosting posting = reading.onePosting(jsonLd(POSTING.replace("<p>Bread.</p>", description)));

        assertThat(posting.text().description()).isNotEmpty();
    }

    @Test
    void readsSeveralPostingsOfAPageAndTellsThemApart() {
        String cook = POSTING.replace("Baker", "Cook");

        List<JobPosting> postings = reading.postings(jsonLd("[" + POSTING + "," + cook + "]"));

        assertThat(postings).extracting(posting -> posting.text().title()).containsExactly("Baker", "Cook");
        assertThat(postings).extracting(JobPosting::key).doesNotHaveDuplicates();
    }

    @Test
    void doesNotTakeTheNameOfTheEmployerForAnIdentifier() {
        JobPosting posting = reading.onePosting(
                jsonLd(
                        POSTING.replace(
                                "\"title\"",
                                "\"identifier\": {\"name\": \"Bakery\", \"value\": \"Bakery\"}, \"hiringOrganization\": \"Bakery\", \"title\"")));

        assertThat(posting.key()).isEqualTo(PostingKey.ofUrl("board", reading.uri()));
    }

    @Test
    void readsMicrodata() {
        JobPosting posting = reading.onePosting("""
                <div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
                <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
                  <b itemprop="name">Bakery</b></span>
                <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
                  <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
                    <span itemprop="addressLocality">Aarhus</span><meta itemprop="addressCountry" content="DK"></div></div>
                <time itemprop="datePosted" datetime="2026-01-02">yesterday</time>
                <div itemprop="description"><p>Bread.</p><ul><li>Rye</li></ul></div></div>
                """);

        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.MICRODATA);
        assertBakerInAarhus(posting);
        assertThat(posting.text().description()).isEqualTo("Bread.\nRye");
    }

    @Test
    void readsRdfa() {
        JobPosting posting = reading.onePosting("""
                <div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Baker</h1>
                <span property="hiringOrganization" typeof="Organization"><b property="name">Bakery</b></span>
                <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
                  <span property="addressLocality">Aarhus</span><meta property="addressCountry" content="DK"></div></div>
                <meta property="datePosted" content="2026-01-02"></div>
                """);

        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.RDFA);
        assertBakerInAarhus(posting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Employer: Bakery<br>Location: Aarhus</p>",
                "<p><strong>Virksomhed:</strong> Bakery</p><p><strong>Arbejdssted</strong>: Aarhus</p>",
                "<dl><dt>Arbeitgeber</dt><dd>Bakery</dd><dt>Arbeitsort</dt><dd>Aarhus</dd></dl>",
                "<table><tr><th>Entreprise</th><td>Bakery</td></tr><tr><th>Lieu de travail</th><td>Aarhus</td></tr></table>",
                "<div class='company-name'>Bakery</div><div class='job-location'>Aarhus</div>",
                "<div><span>Werkgever</span><span>Bakery</span></div><div><span>Standplaats</span><span>Aarhus</span></div>"
            })
    void readsTheStructureOfAPlainPage(String fields) {
        JobPosting posting = reading.onePosting(
                "<html lang='en'><head><title>Baker | Jobs</title></head><body><nav>Location: here</nav><h1>Baker</h1>"
                        + fields
                        + "<div><p>" + "We bake bread every day of the week. ".repeat(5)
                        + "</p></div><a href='/apply'>Apply now</a></body></html>");

        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.STRUCTURE);
        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(employer(posting)).isEqualTo("Bakery");
        assertThat(posting.jobLocation()).containsExactly(Place.ofText("Aarhus"));
        assertThat(posting.text().description()).contains("We bake bread");
    }

    @Test
    void takesAPageAboutSomethingElseForNone() {
        List<Extracted> items = reading.items("<html><body><h1>Our bakery</h1><p>Since 1900.</p></body></html>");

        assertThat(items)
                .containsExactly(new Refused("", Reason.NO_POSTING, "Nothing on it looks like an advertisement"));
    }

    @Test
    void saysThatTheOnlyMarkingIsBroken() {
        List<Extracted> items = reading.items(jsonLd("{\"@type\": \"JobPosting\", \"title\": "));

        assertThat(items)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN));
    }

    @Test
    void leavesAbsentWhatIsNotSaid() {
        JobPosting posting = reading.onePosting(jsonLd(POSTING));

        assertThat(posting.hiringOrganization()).isNull();
        assertThat(posting.jobLocation()).isEmpty();
        assertThat(posting.terms()).isEqualTo(Terms.unstated());
    }

    @Test
    void takesTheSiteOfAnEmployerForItsName() {
        JobPosting posting = new Reading(SourceType.EMPLOYER).onePosting(jsonLd(POSTING));

        assertThat(employer(posting)).isEqualTo("The board");
    }

    @Test
    void letsNoContactThroughInAnyText() {
        JobPosting posting = reading.onePosting(jsonLd(POSTING.replace("Baker", "Baker, tlf. 20 30 40 50")
                .replace("Bread.", "Write to anna@example.org.")
                .replace("\"title\"", "\"skills\": \"Call +45 20 30 40 50\", \"title\"")));

        assertThat(posting.text().title()).isEqualTo("Baker, tlf. [phone]");
        assertThat(posting.text().description()).isEqualTo("Write to [e-mail].");
        assertThat(posting.text().requirements()).containsExactly("Call [phone]");
    }

    private static void assertBakerInAarhus(JobPosting posting) {
        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(employer(posting)).isEqualTo("Bakery");
        assertThat(posting.jobLocation()).containsExactly(new Place(null, "Aarhus", null, null, "DK", null));
        assertThat(posting.terms().datePosted()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    }

    private static String employer(JobPosting posting) {
        return requireNonNull(posting.hiringOrganization()).name();
    }

    private static String jsonLd(String script) {
        return "<html><head><script type='application/ld+json'>" + script + "</script></head><body></body></html>";
    }
}
