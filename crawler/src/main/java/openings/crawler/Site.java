package openings.crawler;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import openings.contract.posting.Source;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.ListingRules;
import openings.crawler.extract.SiteTemplate;
import openings.crawler.feed.FeedMapping;

/**
 * A board and how to visit it: one record of a sites file.
 *
 * @param start where its listing begins: absolute {@code http} or {@code https} addresses, at least one
 * @param listing how its listing pages are read, for {@link SiteKind.Html}
 * @param feed how its records are read, for {@link SiteKind.Feed}
 * @param warc files or folders of an archive that its documents are read from, instead of the web; none for the web
 * @param template where the fields of an advertisement stand on its pages
 */
public record Site(
        Source source,
        SiteKind kind,
        List<URI> start,
        Visits visits,
        ListingRules listing,
        FeedMapping feed,
        List<Path> warc,
        SiteTemplate template) {
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
        warc = List.copyOf(warc);
        requireNonNull(template, "template");
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
        Extractor extractor = new Extractor(source, listing, feed, template, metrics);
        return switch (kind) {
            case SiteKind.Html html -> new PagesReader(start, extractor);
            case SiteKind.Feed feeds -> new DocumentsReader(start, extractor);
            case SiteKind.Mapped mapped -> mapped.kind().reader(mapped.access(), source, metrics);
        };
    }

    /** The same with the paths of its archive seen from a folder. */
    Site in(Path folder) {
        List<Path> resolved = warc.stream().map(folder::resolve).toList();
        return new Site(source, kind, start, visits, listing, feed, resolved, template);
    }

    private static void requireWebAddress(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("Start URL is not an absolute http or https address: " + uri);
        }
    }
}
