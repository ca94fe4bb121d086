package openings.crawler.extract;

import java.net.URI;
import java.util.List;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a document of a listing leads to.
 *
 * @param advertisements pages of advertisements, in order, each once
 * @param more further documents of the listing
 * @param cursor from where the next run may go on, for listings that tell what has changed; null for all others
 */
public record Listing(
        List<Link> advertisements,
        List<Request> more,
        @Nullable String cursor) {
    /** Leads nowhere. */
    public static final Listing EMPTY = new Listing(List.of(), List.of(), null);

    public Listing {
        advertisements = List.copyOf(advertisements);
        more = List.copyOf(more);
    }

    /** Plain links. */
    static Listing of(List<URI> advertisements, List<URI> more) {
        return new Listing(
                advertisements.stream().map(Link::to).toList(),
                more.stream().map(Request::get).toList(),
                null);
    }
}
