package openings.crawler.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import openings.contract.posting.SourceType;
import openings.crawler.extract.Extracted.Reason;
import openings.crawler.extract.Extracted.Refused;
import openings.crawler.feed.FeedMapping;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Reading reading = new Reading(SourceType.AGGREGATOR);

    @Test
    void readsAnXmlFeedByItsNames() {
        List<JobPosting> postings = reading.feed("""
                <?xml version="1.0" encoding="UTF-8"?>
                <source><publisher>Feeds Ltd</publisher><jobs>
                  <job id="17" lang="fr">
                    <title><![CDATA[Boulanger H/F]]></title>
                    <company anonymous="false"><name>Boulangerie</name><description>Since 1900</description></company>
                    <description><![CDATA[<p>Du pain.</p><p>Chaque jour.</p>]]></description>
                    <url>https://example.org/17?a=1&amp;b=2</url>
                    <locations>
                      <location label="Lyon (69)" lat="45.76" lng="4.84"><city>Lyon</city><postalCode>69001</postalCode></location>
                      <location label="Dijon (21)"><city>Dijon</city><postalCode>21000</postalCode></location>
                    </locations>
                    <salary><min>1 900,00</min><max>2 100,00</max><currency>EUR</currency><period>month</period></salary>
                    <contract><types><type>CDI</type><type>Temps plein</type></types></contract>
                    <publicationDate>02/01/2026 10:00:00</publicationDate>
                    <contact><name>Anna</name><city>Paris</city><company><name>Wrong</name></company></contact>
                  </job>
                  <job id="18"><title>Cook</title><company><name>Kitchen</name></company></job>
                </jobs></source>
                """);

        assertThat(postings).extracting(posting -> posting.key().identifier()).containsExactly("17", "18");
        JobPosting baker = postings.getFirst();
        assertThat(baker.text().title()).isEqualTo("Boulanger H/F");
        assertThat(baker.text().description()).isEqualTo("Du pain.\nChaque jour.");
        assertThat(baker.text().inLanguage()).isEqualTo("fr");
        assertThat(employer(baker)).isEqualTo("Boulangerie");
        assertThat(baker.provenance().uri()).hasToString("https://example.org/17?a=1&b=2");
        assertThat(baker.jobLocation())
                .containsExactly(
                        new Place("Lyon (69)", "Lyon", null, "69001", null, new Coordinates(45.76, 4.84)),
                        new Place("Dijon (21)", "Dijon", null, "21000", null, null));
        assertThat(baker.terms().employmentType()).containsExactly("CDI", "Temps plein");
        assertThat(baker.terms().datePosted()).isEqualTo(Instant.parse("2026-01-02T10:00:00Z"));
        assertThat(baker.terms().baseSalary())
                .isEqualTo(new MonetaryAmount(
                        "EUR", new BigDecimal("1900"), new BigDecimal("2100"), PayPeriod.MONTH, PayBasis.UNSTATED));
    }

    @Test
    void readsNamesOfOtherLanguages() {
        JobPosting posting = reading.feed("""
                        <Stellenangebote><Stelle><Referenznummer>7</Referenznummer><Stellenbezeichnung>Bäcker</Stellenbezeichnung>
                        <Arbeitgeber>Bäckerei GmbH</Arbeitgeber><Arbeitsort>Köln</Arbeitsort><PLZ>50667</PLZ>
                        <Beschreibung>Brot.</Beschreibung></Stelle></Stellenangebote>
                        """).getFirst();

        assertThat(posting.text().title()).isEqualTo("Bäcker");
        assertThat(employer(posting)).isEqualTo("Bäckerei GmbH");
        assertThat(posting.jobLocation()).containsExactly(new Place("Köln", null, null, "50667", null, null));
    }

    @Test
    void readsRssWhoseChannelHasATitleToo() {
        JobPosting posting = reading.feed("""
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Jobs</title>
                        <link>https://example.org/</link><description>All jobs</description>
                        <item><title>Baker</title><link>https://example.org/jobs/1</link><guid>g-1</guid>
                        <pubDate>Fri, 02 Jan 2026 10:00:00 +0100</pubDate><dc:publisher>Bakery</dc:publisher>
                        <description>&lt;p&gt;Bread.&lt;/p&gt;</description></item></channel></rss>
                        """).getFirst();

        assertThat(posting.key().identifier()).isEqualTo("g-1");
        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(employer(posting)).isEqualTo("Bakery");
        assertThat(posting.terms().datePosted()).isEqualTo(Instant.parse("2026-01-02T09:00:00Z"));
    }

    @Test
    void readsAtom() {
        JobPosting posting = reading.feed("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><updated>2026-01-05T00:00:00Z</updated>
                        <entry><id>urn:1</id><title>Baker</title><link href="https://example.org/jobs/1"/>
                        <published>2026-01-02T00:00:00Z</published><author><name>Bakery</name></author>
                        <content type="xhtml"><div><p>Bread.</p><p>Cake.</p></div></content></entry></feed>
                        """).getFirst();

        assertThat(posting.provenance().uri()).hasToString("https://example.org/jobs/1");
        assertThat(posting.text().description()).isEqualTo("Bread.\nCake.");
        assertThat(employer(posting)).isEqualTo("Bakery");
    }

    @Test
    void readsJsonWhereverItsRecordsStand() {
        String record = "{\"id\": ID, \"title\": \"Baker\", \"company\": {\"name\": \"Bakery\"}, \"city\": \"Aarhus\"}";
        List<String> documents = List.of(
                "[RECORD, SECOND]",
                "{\"total\": 2, \"jobs\": [RECORD, SECOND]}",
                "{\"data\": {\"results\": [RECORD, SECOND]}, \"facets\": [{\"name\": \"City\", \"count\": 2}]}",
                "{\"jobs\": {\"17\": RECORD, \"18\": SECOND}}",
                "[{\"department\": \"Food\", \"jobs\": [RECORD]}, {\"department\": \"Other\", \"jobs\": [SECOND]}]");

        for (String document : documents) {
            List<JobPosting> postings = reading.feed(document.replace("RECORD", record.replace("ID", "17"))
                    .replace("SECOND", record.replace("ID", "18")));

            assertThat(postings)
                    .as(document)
                    .extracting(posting -> posting.key().identifier())
                    .containsExactly("17", "18");
            assertThat(employer(postings.getFirst())).isEqualTo("Bakery");
            assertThat(postings.getFirst().jobLocation())
                    .containsExactly(new Place(null, "Aarhus", null, null, null, null));
        }
    }

    @Test
    void readsCsvWithQuotesAndLineBreaks() {
        JobPosting posting = reading.feed(
                        "Titel;Firma;Ort;Beschreibung\r\n\"Bäcker; \"\"Meister\"\"\";Bäckerei;Köln;\"Brot.\nKuchen.\"\r\n")
                .getFirst();

        assertThat(posting.text().title()).isEqualTo("Bäcker; \"Meister\"");
        assertThat(posting.text().description()).isEqualTo("Brot.\nKuchen.");
        assertThat(posting.jobLocation()).containsExactly(new Place(null, "Köln", null, null, null, null));
    }

    @Test
    void followsTheSitesFileWhereNamesSayNothing() {
        FeedMapping mapping = new FeedMapping("x", Map.of("title", "t", "employer", "e/n"));

        JobPosting posting = new Reading(SourceType.AGGREGATOR, mapping)
                .feed("<r><x><t>Baker</t><e><n>Bakery</n></e></x></r>")
                .getFirst();

        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(employer(posting)).isEqualTo("Bakery");
    }

    @Test
    void repairsXmlThatIsNotWellFormed() {
        List<JobPosting> postings = reading.feed(
                "<jobs><job><id>1</id><title>Fish & chips&nbsp;cook</title><url>https://example.org/?a=1&b=2</url>"
                        + "<company>Kitchen</company><p><b>x</p></b></job></jobs>");

        assertThat(postings).extracting(posting -> posting.text().title()).containsExactly("Fish & chips cook");
    }

    @Test
    void doesNotMindPrefixesThatNobodyDeclared() {
        JobPosting posting = reading.feed(
                        "<x:jobs><x:job x:id='1'><x:title>Baker</x:title><x:company>Bakery</x:company></x:job></x:jobs>")
                .getFirst();

        assertThat(posting.key().identifier()).isEqualTo("1");
        assertThat(employer(posting)).isEqualTo("Bakery");
    }

    @Test
    void takesThePlacesOfARecordForNoRecords() {
        JobPosting posting = reading.feed("""
                        {"offers": [{"id": 1, "title": "Baker", "company_name": "Bakery", "url": "https://example.org/1",
                          "locations": [{"id": 7, "name": "Aarhus", "city": "Aarhus"}, {"id": 8, "name": "Odense", "city": "Odense"}]}]}
                        """).getFirst();

        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(posting.jobLocation()).extracting(Place::addressLocality).containsExactly("Aarhus", "Odense");
    }

    @Test
    void readsNoEntitiesFromOutside() {
        List<Extracted> items =
                reading.feedItems("<!DOCTYPE jobs [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY l \"lol\">]>"
                        + "<jobs><job><id>1</id><title>Baker &e;</title><company>Bakery</company></job></jobs>");

        assertThat(items.toString()).doesNotContain("hostname").doesNotContain("lol");
    }

    @Test
    void saysWhichRecordsAreNone() {
        List<Extracted> items = reading.feedItems(
                "<jobs><job><id>1</id><title>Baker</title><url>https://example.org/1</url></job><job><id>2</id><title/>"
                        + "<url>https://example.org/2</url></job></jobs>");

        assertThat(items).last().isEqualTo(new Refused("2", Reason.NO_TITLE, "No title in it"));
    }

    @Test
    void saysWhereAFeedBreaksOff() {
        List<Extracted> items =
                reading.feedItems("[{\"id\": 1, \"title\": \"Baker\", \"company\": \"Bakery\"}, {\"id\": 2, \"ti");

        assertThat(items).hasSize(2);
        assertThat(items).first().isInstanceOf(Extracted.Posting.class);
        assertThat(items).last().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.item()).isEmpty();
            assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        });
    }

    private static String employer(JobPosting posting) {
        return requireNonNull(posting.hiringOrganization()).name();
    }
}
