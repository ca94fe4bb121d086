package openings.crawler;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import openings.contract.posting.Source;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.ListingRules;
import openings.crawler.feed.FeedMapping;

/**
 * A board and how to visit it: one record of a sites file.
 *
 * @param start where its listing begins: absolute {@code http} or {@code https} addresses, at least one
 * @param listing how its listing pages are read, for {@link SiteKind.Html}
 * @param feed how its records are read, for {@link SiteKind.Feed}
 */
public record Site(
        Source source, SiteKind kind, List<URI> start, Visits visits, ListingRules listing, FeedMapping feed) {
    public Site {
        requireNonNull(source, "source");
        requireNonNull(kind, "kind");
        start = List.copyOf(start);
        if (start.isEmpty()) {
            throw new IllegalArgumentException("No start URL");
        }
        start.forEach(Site::requireWebAddress);
        requireNonNull(visits, "visits");
        requireNonNull(listing, "listing");
        requireNonNull(feed, "feed");
    }

    /** Short and stable name of the board. */
    public String id() {
        return source.id();
    }

    /**
     * Reads its listing and its documents.
     *
     * @param metrics where redactions are counted
     */
    public BoardReader reader(MeterRegistry metrics) {
        Extractor extractor = new Extractor(source, listing, feed, metrics);
        return switch (kind) {
            case SiteKind.Html html -> new PagesReader(start, extractor);
            case SiteKind.Feed feeds -> new DocumentsReader(start, extractor);
            case SiteKind.Mapped mapped -> mapped.kind().reader(mapped.access(), source, metrics);
        };
    }

    private static void requireWebAddress(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("Start URL is not an absolute http or https address: " + uri);
        }
    }
}
