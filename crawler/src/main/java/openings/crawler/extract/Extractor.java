package openings.crawler.extract;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.posting.Source;
import openings.crawler.feed.FeedMapping;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.Redactor;

/**
 * Reads the documents of one source. Thread-safe; a {@link openings.crawler.page.Page} is not. Nothing is thrown for any bytes: a document or
 * record of which no advertisement can be made is handed over as {@link Extracted.Refused}.
 */
public final class Extractor {
    private final FeedExtractor feeds;
    private final PageExtractor pages;
    private final ListingReader listings;

    /** Counts what it redacts as {@code crawler.redacted}. */
    public Extractor(
            Source source, ListingRules listing, FeedMapping feed, SiteTemplate template, MeterRegistry metrics) {
        Editor editor = new Editor(source, new Redactor(), metrics);
        feeds = new FeedExtractor(editor, feed);
        pages = new PageExtractor(editor, source, template);
        listings = new ListingReader(listing);
    }

    /** Reads a feed, one record at a time. */
    public void feed(Page page, Consumer<Extracted> out) {
        guarded(page, out, () -> feeds.extract(page, out));
    }

    /** Reads the page of an advertisement, or of several. */
    public void advertisement(Page page, Consumer<Extracted> out) {
        guarded(page, out, () -> {
            if (isRecords(page)) {
                feeds.extract(page, out);
            } else {
                pages.extract(page, out);
            }
        });
    }

    /** Reads a page of a listing: the advertisements that stand on it in full, and what it leads to. */
    public Listing listing(Page page, Consumer<Extracted> out) {
        List<Listing> found = new ArrayList<>();
        guarded(page, out, () -> found.add(read(page, out)));
        return found.isEmpty() ? Listing.EMPTY : found.getFirst();
    }

    private Listing read(Page page, Consumer<Extracted> out) {
        Optional<Listing> sitemap = SitemapReader.read(page);
        if (sitemap.isPresent()) {
            return sitemap.get();
        }
        if (isRecords(page)) {
            return feeds.links(page, out);
        }
        pages.marked(page, out);
        return listings.page(page);
    }

    private static boolean isRecords(Page page) {
        Records.Format format = page.format();
        return format == Records.Format.JSON || format == Records.Format.XML;
    }

    private static void guarded(Page page, Consumer<Extracted> out, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError e) {
            String detail = e.getClass().getSimpleName() + " while reading " + page.uri();
            out.accept(new Extracted.Refused("", Extracted.Reason.FAILED, detail));
        }
    }
}
