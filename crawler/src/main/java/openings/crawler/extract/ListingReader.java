package openings.crawler.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads where the pages of a listing lead to. */
final class ListingReader {
    private final ListingRules rules;

    ListingReader(ListingRules rules) {
        this.rules = rules;
    }

    /**
     * Advertisements, and further pages. A page without any advertisement leads to no further one unless the site's own
     * selector says so: calendars and filters have pages without end.
     */
    Listing page(Page page) {
        Document document = page.document();
        Set<URI> next = next(document, page);
        Set<URI> links = links(document, page);
        links.remove(page.uri());
        links.removeAll(next);
        List<URI> found = new ArrayList<>(links);
        List<URI> advertisements = rules.links() == null ? LinkLook.advertisements(page.uri(), found) : found;
        boolean goesOn = !advertisements.isEmpty() || rules.next() != null;
        return Listing.of(advertisements, goesOn ? List.copyOf(next) : List.of());
    }

    private Set<URI> links(Document document, Page page) {
        Set<URI> links = new LinkedHashSet<>();
        String selector = rules.links();
        for (Element link : document.select(selector == null ? "a[href]" : selector)) {
            if (selector != null || !inNavigation(link)) {
                add(page, link.attr("href"), links);
            }
        }
        return links;
    }

    private Set<URI> next(Document document, Page page) {
        if (rules.next() == null) {
            return Pagination.next(document, page.uri());
        }
        Set<URI> next = new LinkedHashSet<>();
        document.select(rules.next()).forEach(link -> add(page, link.attr("href"), next));
        next.remove(page.uri());
        return next;
    }

    private static boolean inNavigation(Element link) {
        for (Element above = link; above != null; above = above.parent()) {
            if (above.normalName().equals("nav") || above.normalName().equals("footer")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Page page, String address, Set<URI> links) {
        WebAddress.parse(page.uri(), address).ifPresent(links::add);
    }
}
