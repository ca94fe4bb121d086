package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import openings.contract.wire.Wire;
import openings.crawler.SeededContacts.Contact;
import openings.crawler.testing.Board;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.SimulatedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is kept holds a contact. The WARC files are not searched: they are the raw evidence. */
class RedactionTest {
    private static final int CONTACTS = 500;
    private static final long SEED = 20260112;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private final Board board = Board.open();
    private final SeededContacts seeds = new SeededContacts(SEED);
    private final CollectingSink sink = new CollectingSink();
    private int pages;

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void leavesNoneOfFiveHundredSeededContactsInTheStore() throws IOException {
        StringBuilder links = new StringBuilder();
        StringBuilder feed = new StringBuilder("<jobs>");
        while (seeds.all().size() < CONTACTS) {
            links.append("<li><a href='").append(page()).append("'>Baker</a></li>");
            feed.append(record());
        }
        board.page("/jobs", "<html><body><ul>" + links + "</ul></body></html>");
        board.document("/feed.xml", "application/xml", feed.append("</jobs>").toString());

        crawl();

        String store = store();
        assertThat(sink.events()).hasSizeGreaterThan(40);
        List<String> left = seeds.all().stream()
                .flatMap(contact ->
                        contact.traces().stream().filter(store::contains).map(trace -> around(trace, store)))
                .toList();
        assertThat(left).as("seed %d, left of %d", SEED, seeds.all().size()).isEmpty();
    }

    private void crawl() {
        String sites = """
                sites:
                  - {id: board, kind: html, start: BOARD/jobs, source-type: job-board, country: DK, gap: 0s, local: true}
                  - {id: feed, kind: feed, start: BOARD/feed.xml, source-type: job-board, country: DK, gap: 0s, local: true}
                """.replace("BOARD", board.at("").toString());
        SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
        try (Crawler crawler = Crawler.open(
                home, Sites.parse(sites, "sites.yaml"), CrawlerConfig.defaults(), clock, new SimpleMeterRegistry())) {
            crawler.run(sink);
        }
    }

    /** Sets a page with contacts in its text, its attributes and its data; returns its address. */
    private String page() {
        String path = "/jobs/baker-" + ++pages;
        board.page(path, seeded(pages % 2 == 0 ? marked() : plain()));
        return pages % 3 == 0 ? path + "?email=" + eMail() + "@example.org" : path;
    }

    private String marked() {
        return """
                <html lang="da"><head><meta name="author" content="SEED"><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "Bager PAGE, SEED", "industry": "Bread SEED",
                 "hiringOrganization": {"@type": "Organization", "name": "Bageriet", "sameAs": "https://example.org/?mail=SEED"},
                 "jobLocation": {"@type": "Place", "address": {"streetAddress": "SEED", "addressLocality": "Aarhus", "addressCountry": "DK"}},
                 "applicationContact": {"email": "SEED"}, "skills": "Brød, SEED",
                 "description": "<p>Vi bager brød.</p><p>Kontakt: SEED</p><a href='SEED'>SEED</a>"}
                </script></head><body><h1>Bager</h1><p title="SEED">SEED</p></body></html>""";
    }

    private String plain() {
        return """
                <html lang="da"><body><h1>Bager PAGE</h1><main><p>Arbejdssted: Odense</p><p>Ansættelsesform: SEED</p>
                <p data-contact="SEED">Vi søger en bager til vores bageri midt i byen, og du får gode kolleger.</p>
                <div class="contact">Kontakt os på SEED eller <a href="SEED">her</a> <img alt="SEED" src="x.png"></div>
                <table><tr><td>Telefon</td><td>SEED</td></tr></table><p>Skriv til SEED inden fristen.</p>
                <a href="#">Søg stillingen</a></main></body></html>""";
    }

    private String record() {
        return seeded("""
                <job><id>FPAGE</id><title>Bager, SEED</title><url>https://example.org/jobs/PAGE?contact=SEED</url>
                <description><![CDATA[<p>Vi bager.</p><p>SEED</p>]]></description><company>Bageriet SEED</company>
                <city>Aarhus SEED</city><category>SEED</category><profile>SEED</profile><contact>SEED</contact></job>""");
    }

    private String eMail() {
        Contact contact = seeds.next();
        return contact.traces().getFirst().replace(" ", "");
    }

    private String seeded(String template) {
        String page = template.replace("PAGE", String.valueOf(pages));
        while (page.contains("SEED")) {
            page = page.replaceFirst("SEED", seeds.next().written());
        }
        return page;
    }

    private static String around(String trace, String store) {
        int at = store.indexOf(trace);
        return store.substring(Math.max(0, at - 80), Math.min(store.length(), at + 80));
    }

    /** All that was handed on, and all bytes of the frontier. */
    private String store() throws IOException {
        StringBuilder store = new StringBuilder();
        sink.events().forEach(event -> store.append(new String(Wire.POSTINGS.write(event), StandardCharsets.UTF_8)));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file) && !file.startsWith(home.resolve("warc")))
                    .toList()) {
                store.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return store.toString();
    }
}
