package openings.crawler;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.Listing;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/** Reads a board whose listing pages or sitemaps lead to pages of advertisements. */
record PagesReader(List<URI> start, Extractor extractor) implements BoardReader {
    @Override
    public List<Request> start(@Nullable String cursor) {
        return start.stream().map(Request::get).toList();
    }

    @Override
    public Listing listing(Page page, Request request, Consumer<Extracted> out) {
        return extractor.listing(page, out);
    }

    @Override
    public void advertisement(Page page, Consumer<Extracted> out) {
        extractor.advertisement(page, out);
    }
}
