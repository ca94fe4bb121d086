package openings.crawler.extract;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads where the pages of a listing lead to. */
final class ListingReader {
    private static final String NEXT = "a[rel~=(?i)\\bnext\\b], link[rel~=(?i)\\bnext\\b]";

    private final ListingRules rules;

    ListingReader(ListingRules rules) {
        this.rules = rules;
    }

    boolean isSitemap(Page page) {
        return page.format() == Records.Format.XML && (page.mentions("<urlset") || page.mentions("<sitemapindex"));
    }

    Listing sitemap(Page page) {
        try {
            AbstractSiteMap map =
                    parser().parseSiteMap("text/xml", page.body(), page.uri().toURL());
            Set<URI> links = new LinkedHashSet<>();
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps().forEach(each -> add(page, each.getUrl().toString(), links));
                return Listing.of(List.of(), List.copyOf(links));
            }
            if (map instanceof SiteMap urls) {
                urls.getSiteMapUrls().forEach(each -> add(page, each.getUrl().toString(), links));
            }
            return Listing.of(LinkLook.advertisements(page.uri(), List.copyOf(links)), List.of());
        } catch (UnknownFormatException | IOException e) {
            return Listing.EMPTY;
        }
    }

    Listing page(Page page) {
        Document document = page.document();
        Set<URI> links = new LinkedHashSet<>();
        String selector = rules.links();
        for (Element link : document.select(selector == null ? "a[href]" : selector)) {
            if (selector != null || !inNavigation(link)) {
                add(page, link.attr("href"), links);
            }
        }
        links.remove(page.uri());
        Set<URI> next = new LinkedHashSet<>();
        document.select(rules.next() == null ? NEXT : rules.next()).forEach(link -> add(page, link.attr("href"), next));
        links.removeAll(next);
        List<URI> found = new ArrayList<>(links);
        return Listing.of(selector == null ? LinkLook.advertisements(page.uri(), found) : found, List.copyOf(next));
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

    private static SiteMapParser parser() {
        return new SiteMapParser(false, true);
    }
}
