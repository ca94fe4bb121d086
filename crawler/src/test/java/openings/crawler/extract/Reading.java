package openings.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.crawler.feed.FeedMapping;
import openings.crawler.page.Page;

/** Reads documents of one board in Denmark. */
final class Reading {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");

    private final URI uri = URI.create("https://example.org/jobs/1");
    private final Extractor extractor;

    Reading(SourceType type) {
        this(type, FeedMapping.detect());
    }

    Reading(SourceType type, FeedMapping mapping) {
        this(type, mapping, SiteTemplate.none());
    }

    Reading(SourceType type, FeedMapping mapping, SiteTemplate template) {
        Source source = new Source("board", "The board", type, "DK", Set.of(), URI.create("https://example.org/"));
        extractor = new Extractor(source, ListingRules.detect(), mapping, template, new SimpleMeterRegistry());
    }

    URI uri() {
        return uri;
    }

    JobPosting onePosting(String html) {
        List<JobPosting> postings = postings(html);
        assertThat(postings).hasSize(1);
        return postings.getFirst();
    }

    List<JobPosting> postings(String html) {
        return postings(items(html));
    }

    List<Extracted> items(String html) {
        List<Extracted> items = new ArrayList<>();
        extractor.advertisement(page("text/html", html.getBytes(StandardCharsets.UTF_8)), items::add);
        return items;
    }

    List<JobPosting> feed(String body) {
        List<Extracted> items = feedItems(body);
        assertThat(items).hasOnlyElementsOfType(Extracted.Posting.class);
        return postings(items);
    }

    List<Extracted> feedItems(String body) {
        List<Extracted> items = new ArrayList<>();
        extractor.feed(page("", body.getBytes(StandardCharsets.UTF_8)), items::add);
        return items;
    }

    /** Reads bytes in every way there is. */
    List<Extracted> everyWay(String contentType, byte[] bytes) {
        List<Extracted> items = new ArrayList<>();
        extractor.advertisement(page(contentType, bytes), items::add);
        extractor.listing(page(contentType, bytes), items::add);
        extractor.feed(page(contentType, bytes), items::add);
        return items;
    }

    Listing listing(String html) {
        return extractor.listing(page("text/html", html.getBytes(StandardCharsets.UTF_8)), item -> {});
    }

    Listing listing(String uri, String body) {
        return listing(uri, "text/html", body.getBytes(StandardCharsets.UTF_8));
    }

    Listing listing(String contentType, byte[] body) {
        return extractor.listing(page(contentType, body), item -> {});
    }

    Listing listing(String address, String contentType, byte[] body) {
        return extractor.listing(new Page(URI.create(address), MONDAY, contentType, body), item -> {});
    }

    private Page page(String contentType, byte[] bytes) {
        return new Page(uri, MONDAY, contentType, bytes);
    }

    private static List<JobPosting> postings(List<Extracted> items) {
        List<JobPosting> postings = new ArrayList<>();
        for (Extracted item : items) {
            if (item instanceof Extracted.Posting found) {
                postings.add(found.posting());
            }
        }
        return postings;
    }
}
