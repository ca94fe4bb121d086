package openings.crawler.extract;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;
import openings.crawler.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads <a href="https://www.sitemaps.org/protocol.html">sitemaps</a>: XML in any namespace, indexes, plain text, each also
 * in gzip, and the {@code Sitemap:} lines of a robots.txt.
 */
final class SitemapReader {
    /** As the protocol limits a sitemap, decompressed. */
    private static final int MOST_BYTES = 52_428_800;

    private static final int HEAD = 4_096;

    private SitemapReader() {}

    /** What a document leads to as a sitemap; empty if it is none. */
    static Optional<Listing> read(Page page) {
        byte[] body = isGzip(page.body()) ? unzipped(page.body()) : page.body();
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
        if (head.startsWith("<")) {
            return isSitemap(head) ? Optional.of(xml(page, body)) : Optional.empty();
        }
        String path = String.valueOf(page.uri().getPath()).toLowerCase(Locale.ROOT);
        if (path.endsWith("/robots.txt")) {
            return Optional.of(robots(page, body));
        }
        return head.startsWith("http") && isListOfAddresses(head, body.length > HEAD)
                ? Optional.of(text(page, body))
                : Optional.empty();
    }

    private static boolean isSitemap(String head) {
        return head.contains("urlset") || head.contains("sitemapindex");
    }

    private static Listing xml(Page page, byte[] body) {
        try {
            AbstractSiteMap map = new SiteMapParser(false, true)
                    .parseSiteMap("text/xml", body, page.uri().toURL());
            if (map instanceof SiteMapIndex index) {
                Set<URI> maps = new LinkedHashSet<>();
                index.getSitemaps()
                        .forEach(each -> WebAddress.parse(
                                        page.uri(), each.getUrl().toString())
                                .ifPresent(maps::add));
                maps.remove(page.uri());
                return Listing.of(List.of(), List.copyOf(maps));
            }
            Map<URI, @Nullable Instant> links = new LinkedHashMap<>();
            if (map instanceof SiteMap urls) {
                urls.getSiteMapUrls().forEach(each -> add(page, each.getUrl().toString(), modified(each), links));
            }
            return advertisements(page, links);
        } catch (UnknownFormatException | IOException e) {
            return Listing.EMPTY;
        }
    }

    private static Listing text(Page page, byte[] body) {
        Map<URI, @Nullable Instant> links = new LinkedHashMap<>();
        new String(body, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .lines()
                .forEach(line -> add(page, line, null, links));
        return advertisements(page, links);
    }

    private static Listing robots(Page page, byte[] body) {
        Set<URI> maps = new LinkedHashSet<>();
        new String(body, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.regionMatches(true, 0, "sitemap:", 0, 8))
                .forEach(line -> WebAddress.parse(page.uri(), line.substring(8)).ifPresent(maps::add));
        return Listing.of(List.of(), List.copyOf(maps));
    }

    /** Those that look like one; where none does, what the sitemap lists is what is wanted. */
    private static Listing advertisements(Page page, Map<URI, @Nullable Instant> links) {
        List<URI> all = List.copyOf(links.keySet());
        List<URI> look = LinkLook.advertisements(page.uri(), all);
        List<Link> advertisements = (look.isEmpty() ? LinkLook.own(page.uri(), all) : look)
                .stream().map(uri -> new Link(uri, links.get(uri))).toList();
        return new Listing(advertisements, List.<Request>of(), null);
    }

    private static void add(Page page, String address, @Nullable Instant modified, Map<URI, @Nullable Instant> links) {
        WebAddress.parse(page.uri(), address).ifPresent(uri -> links.putIfAbsent(uri, modified));
    }

    private static @Nullable Instant modified(SiteMapURL url) {
        Date modified = url.getLastModified();
        return modified == null ? null : modified.toInstant();
    }

    private static boolean isListOfAddresses(String head, boolean cut) {
        List<String> lines = new ArrayList<>(head.lines().toList());
        if (cut && lines.size() > 1) {
            lines.removeLast();
        }
        return lines.stream()
                .map(Whitespace::line)
                .allMatch(line -> line.isEmpty() || (line.startsWith("http") && line.indexOf(' ') < 0));
    }

    static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    /** As much of it as a sitemap may hold. */
    private static byte[] unzipped(byte[] body) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new byte[0]; // not gzip to its end
        }
    }
}
