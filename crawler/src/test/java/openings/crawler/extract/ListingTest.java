package openings.crawler.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import openings.contract.posting.SourceType;
import openings.crawler.fetch.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final String JOB = "<a href='/jobs/baker-17'>Baker</a>";
    private static final String SITEMAP = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + "<url><loc>https://example.org/jobs/baker-17</loc><lastmod>2026-01-05T10:00:00+01:00</lastmod></url>"
            + "<url><loc>https://example.org/jobs/cook-18</loc></url><url><loc>https://example.org/about</loc></url></urlset>";

    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @Test
    void tellsLinksToAdvertisementsByTheirLook() {
        Listing listing = reading.listing("""
                <nav><a href="/jobs/in-the-menu-17">Menu</a></nav>
                <a href="/">Home</a> <a href="/jobs?page=2">2</a> <a href="/jobs/search">Search</a> <a href="mailto:a@b.c">mail</a>
                <a href="/jobs/baker-17">Baker</a> <a href="/jobs/baker-17#apply">Apply</a> <a href="../jobs/cook-18/">Cook</a>
                <a href="/stellenangebote/baecker-4711.html">Bäcker</a> <a href="/viewjob?id=99">99</a>
                <a href="/jobs/8214/tax-clerk/job?in_frame=1">Clerk</a>
                <a href="https://elsewhere.example/jobs/baker-17">Elsewhere</a> <a href="/jobs/terms.pdf">Terms</a>
                <footer><a href="/jobs/in-the-footer-17">Footer</a></footer>
                """);

        assertThat(links(listing))
                .isEqualTo(at(
                        "/jobs/baker-17",
                        "/jobs/cook-18/",
                        "/stellenangebote/baecker-4711.html",
                        "/viewjob?id=99",
                        "/jobs/8214/tax-clerk/job?in_frame=1"));
    }

    @Test
    void takesTheLargestGroupWhereNoNameTells() {
        Listing listing = reading.listing("""
                <a href="/about-our-company">About</a>
                <a href="/en/4711-baker">1</a> <a href="/en/4712-cook">2</a> <a href="/en/4713-smith">3</a>
                """);

        assertThat(links(listing)).isEqualTo(at("/en/4711-baker", "/en/4712-cook", "/en/4713-smith"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a rel='nofollow next' href='/jobs?page=2'>&gt;</a>",
                "<link rel=next href='/jobs?page=2'>",
                "<a href='/jobs?page=2'>Next page</a>",
                "<a href='/jobs?page=2'>Nächste Seite »</a>",
                "<a href='/jobs?page=2'>Page suivante</a>",
                "<a href='/jobs?page=2'>Næste</a>",
                "<a href='/jobs?page=2'>Siguiente ›</a>",
                "<a href='/jobs?page=2'>Następna</a>",
                "<a href='/jobs?page=2'>›</a>",
                "<a href='/jobs?page=2' aria-label='Volgende pagina'><svg></svg></a>",
                "<a href='/jobs?page=2' class='btn next'></a>",
                "<button data-next-url='/jobs?page=2'>Load more jobs</button>"
            })
    void findsTheNextPage(String next) {
        Listing listing = reading.listing(JOB + next);

        assertThat(more(listing)).isEqualTo(at("/jobs?page=2"));
        assertThat(links(listing)).isEqualTo(at("/jobs/baker-17"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/jobs?page=3 | /jobs?page=4 /jobs?page=9
            https://example.org/jobs        | /jobs?page=2 /jobs?page=3 /jobs?page=4 /jobs?page=9
            https://example.org/jobs?page=9 |
            """)
    void goesForwardOnly(String page, String expected) {
        Listing listing = reading.listing(
                page,
                JOB + "<a href='?page=1'>1</a> <a href='?page=2'>2</a> <a href='?page=3'>3</a> <a href='?page=4'>4</a>"
                        + " <a href='?page=9'>9</a> <a href='/jobs/2026'>2026</a> <a href='/other?page=7'>7</a>");

        assertThat(more(listing)).isEqualTo(expected == null ? List.of() : at(expected.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>No jobs in March 2031.</p><a rel='next' href='/calendar?month=4'>Next</a>",
                "<a href='/jobs/baker-17'>Baker</a><a rel='next' href='/jobs/1'>Next</a>",
                "<a href='/jobs/baker-17'>Baker</a><li class='disabled'><a href='/jobs?page=2'>Next</a></li>"
            })
    void endsWhereNothingComes(String page) {
        assertThat(more(reading.listing(page))).isEmpty();
    }

    @Test
    void readsSitemapsAndWhenTheirPagesChanged() {
        Listing index = reading.listing(
                "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<sitemap><loc>https://example.org/jobs.xml.gz</loc></sitemap></sitemapindex>");
        Listing map = reading.listing("<?xml version='1.0'?>" + SITEMAP);

        assertThat(more(index)).isEqualTo(at("/jobs.xml.gz"));
        assertThat(map.advertisements())
                .containsExactly(
                        new Link(at("/jobs/baker-17").getFirst(), Instant.parse("2026-01-05T09:00:00Z")),
                        Link.to(at("/jobs/cook-18").getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://www.google.com/schemas/sitemap/0.84", "https://www.sitemaps.org/schemas/sitemap/0.9/", ""
            })
    void doesNotMindTheNamespaceOfASitemap(String namespace) {
        String sitemap = SITEMAP.replaceFirst("xmlns='[^']*'", namespace.isEmpty() ? "" : "xmlns='" + namespace + "'");

        assertThat(reading.listing(sitemap).advertisements()).hasSize(2);
    }

    @Test
    void readsSitemapsInGzipAndInPlainText() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(SITEMAP.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(reading.listing("application/gzip", zipped.toByteArray()).advertisements())
                .hasSize(2);
        assertThat(links(reading.listing(
                        "text/plain",
                        "\ufeffhttps://example.org/jobs/baker-17\r\nhttps://example.org/jobs/cook-18\n"
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(at("/jobs/baker-17", "/jobs/cook-18"));
    }

    @Test
    void readsASitemapOfTheLongestThatMayBe() {
        StringBuilder urls = new StringBuilder("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>");
        for (int i = 0; i < 50_000; i++) {
            urls.append("<url><loc>https://example.org/jobs/").append(i + 1000).append("</loc></url>");
        }

        assertThat(reading.listing(urls.append("</urlset>").toString()).advertisements())
                .hasSize(50_000);
    }

    @Test
    void findsTheSitemapsThatRobotsTxtNames() {
        Listing listing = reading.listing(
                "https://example.org/robots.txt",
                "User-agent: *\nDisallow: /private\nSITEMAP: https://example.org/jobs.xml\nSitemap: /more.xml\n");

        assertThat(more(listing)).isEqualTo(at("/jobs.xml", "/more.xml"));
    }

    @Test
    void followsFeedsThatOnlyTease() {
        Listing listing = reading.listing(
                "<?xml version='1.0'?><rss><channel><item><title>Baker</title><link>https://example.org/jobs/17</link>"
                        + "<pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate><description>Bread</description></item></channel></rss>");

        assertThat(listing.advertisements())
                .containsExactly(new Link(at("/jobs/17").getFirst(), Instant.parse("2026-01-05T10:00:00Z")));
    }

    @Test
    void readsTheSitemapsThatOthersTestWith() throws IOException {
        Path sitemaps = Path.of(System.getProperty("openings.shared", "../../shared"))
                .resolve("data/conformance/crawler-commons-robots-sitemaps/src/test/resources/sitemaps");
        assumeTrue(Files.isDirectory(sitemaps), "The shared data are not there");

        for (String name : List.of(
                "sitemap.badns.xml",
                "sitemap.ns.xml",
                "sitemap.txt",
                "sitemap.txt.gz",
                "sitemap-with-bom.txt",
                "xmlSitemap.gz")) {
            Listing listing = reading.listing(
                    "http://www." + (name.matches("sitemap(?:-with-bom)?\\.txt") ? "domain" : "example") + ".com/"
                            + name,
                    "",
                    Files.readAllBytes(sitemaps.resolve(name)));
            assertThat(listing.advertisements().size() + listing.more().size())
                    .as(name)
                    .isPositive();
        }
        assertThat(reading.listing(
                                "http://www.example.com/sitemap.index.xml",
                                "",
                                Files.readAllBytes(sitemaps.resolve("sitemap.index.xml")))
                        .more())
                .hasSizeGreaterThan(1);
    }

    private static List<URI> links(Listing listing) {
        return listing.advertisements().stream().map(Link::uri).toList();
    }

    private static List<URI> more(Listing listing) {
        return listing.more().stream().map(Request::uri).toList();
    }

    private static List<URI> at(String... paths) {
        return Arrays.stream(paths)
                .map(path -> URI.create("https://example.org" + requireNonNull(path)))
                .toList();
    }
}
