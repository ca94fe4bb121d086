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

/** Reads a board whose documents hold whole advertisements. */
record DocumentsReader(List<URI> start, Extractor extractor) implements BoardReader {
    @Override
    public List<Request> start(@Nullable String cursor) {
        return start.stream().map(Request::get).toList();
    }

    @Override
    public Listing listing(Page page, Request request, Consumer<Extracted> out) {
        extractor.feed(page, out);
        return Listing.EMPTY;
    }

    @Override
    public void advertisement(Page page, Consumer<Extracted> out) {
        extractor.advertisement(page, out);
    }
}
