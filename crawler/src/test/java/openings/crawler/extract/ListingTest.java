package openings.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import openings.contract.posting.SourceType;
import openings.crawler.fetch.Request;
import org.junit.jupiter.api.Test;

class ListingTest {
    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @Test
    void tellsLinksToAdvertisementsByTheirLook() {
        Listing listing = reading.listing("""
                <nav><a href="/jobs/in-the-menu-17">Menu</a></nav>
                <a href="/">Home</a> <a href="/jobs?page=2">2</a> <a href="/jobs/search">Search</a> <a href="mailto:a@b.c">mail</a>
                <a href="/jobs/baker-17">Baker</a> <a href="/jobs/baker-17#apply">Apply</a> <a href="../jobs/cook-18/">Cook</a>
                <a href="/stellenangebote/baecker-4711.html">Bäcker</a> <a href="/viewjob?id=99">99</a>
                <a href="https://elsewhere.example/jobs/baker-17">Elsewhere</a> <a href="/jobs/terms.pdf">Terms</a>
                <footer><a href="/jobs/in-the-footer-17">Footer</a></footer>
                """);

        assertThat(links(listing))
                .isEqualTo(
                        at("/jobs/baker-17", "/jobs/cook-18/", "/stellenangebote/baecker-4711.html", "/viewjob?id=99"));
    }

    @Test
    void takesTheLargestGroupWhereNoNameTells() {
        Listing listing = reading.listing("""
                <a href="/about-our-company">About</a>
                <a href="/en/4711-baker">1</a> <a href="/en/4712-cook">2</a> <a href="/en/4713-smith">3</a>
                """);

        assertThat(links(listing)).isEqualTo(at("/en/4711-baker", "/en/4712-cook", "/en/4713-smith"));
    }

    @Test
    void findsTheNextPage() {
        Listing listing = reading.listing(
                "<a href='/jobs/baker-17'>Baker</a> <a rel='nofollow next' href='/jobs?page=2'>&gt;</a>");

        assertThat(more(listing)).isEqualTo(at("/jobs?page=2"));
        assertThat(links(listing)).isEqualTo(at("/jobs/baker-17"));
    }

    @Test
    void readsSitemaps() {
        Listing index = reading.listing(
                "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<sitemap><loc>https://example.org/jobs.xml</loc></sitemap></sitemapindex>");
        Listing map = reading.listing(
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<url><loc>https://example.org/jobs/baker-17</loc></url><url><loc>https://example.org/about</loc></url></urlset>");

        assertThat(more(index)).isEqualTo(at("/jobs.xml"));
        assertThat(links(map)).isEqualTo(at("/jobs/baker-17"));
    }

    private static List<URI> links(Listing listing) {
        return listing.advertisements().stream().map(Link::uri).toList();
    }

    private static List<URI> more(Listing listing) {
        return listing.more().stream().map(Request::uri).toList();
    }

    private static List<URI> at(String... paths) {
        return Arrays.stream(paths)
                .map(path -> URI.create("https://example.org" + path))
                .toList();
    }
}
