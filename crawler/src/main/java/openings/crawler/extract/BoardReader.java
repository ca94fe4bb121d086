package openings.crawler.extract;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the listing of one board is run over and how its documents are read. Thread-safe; a {@link Page} is not. Nothing is
 * thrown for any bytes: what no advertisement can be made of is handed over as {@link Extracted.Refused}.
 */
public interface BoardReader {
    /**
     * What a run over the listing begins with.
     *
     * @param cursor what {@link Listing#cursor} said at the end of the last run; null for a run from the beginning. A run
     *     that goes on from a cursor tells what has changed and nothing about what is absent.
     */
    List<Request> start(@Nullable String cursor);

    /** Reads a document of the listing: the advertisements that stand in it in full, and what it leads to. */
    Listing listing(Page page, Request request, Consumer<Extracted> out);

    /** How the page of an advertisement is asked for. */
    default Request request(URI advertisement) {
        return Request.get(advertisement);
    }

    /** Reads the page of an advertisement, or of several. */
    void advertisement(Page page, Consumer<Extracted> out);
}
