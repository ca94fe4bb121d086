package openings.crawler.extract;

import java.net.URI;
import java.util.List;

/**
 * What a page of a listing leads to.
 *
 * @param advertisements pages of advertisements, in order, each once
 * @param more further pages of the listing
 */
public record Listing(List<URI> advertisements, List<URI> more) {
    /** Leads nowhere. */
    public static final Listing EMPTY = new Listing(List.of(), List.of());

    public Listing {
        advertisements = List.copyOf(advertisements);
        more = List.copyOf(more);
    }
}
