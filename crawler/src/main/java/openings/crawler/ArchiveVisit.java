package openings.crawler;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import openings.crawler.warc.WarcFile;
import openings.crawler.warc.WarcFiles;

/**
 * Reads the documents of one site out of an archive, by the same extractors as from the web. A document is the site's if its
 * host is one of those of the site's start and home addresses. The start addresses, and what they lead to as further
 * documents of the listing, are read as such; all others as pages of advertisements.
 */
final class ArchiveVisit {
    private static final int CHUNK = 100;
    private static final int MOST_LISTING_PAGES = 20_000;

    private final SiteRun run;
    private final BoardReader reader;
    private final int maxBytes;
    private final Outcome.Receiver out;
    private final Set<String> hosts;
    private final Set<URI> listing = new HashSet<>();

    ArchiveVisit(SiteRun run, BoardReader reader, int maxBytes, Outcome.Receiver out) {
        this.run = run;
        this.reader = reader;
        this.maxBytes = maxBytes;
        this.out = out;
        Site site = run.site();
        hosts = Stream.concat(site.start().stream(), Stream.of(site.source().home()))
                .map(ArchiveVisit::host)
                .collect(Collectors.toSet());
        listing.addAll(site.start());
    }

    /** Reads files that were not read before, in their order. */
    void read(List<WarcFiles.Found> files) throws InterruptedException {
        String broken = null;
        for (WarcFiles.Found found : files) {
            WarcFile file = new WarcFile(found.file(), maxBytes, uri -> hosts.contains(host(uri)));
            WarcFile.Contents contents = file.read(this::read);
            out.put(new Outcome.FileRead(run, found.file(), found.version(), contents));
            if (contents.broken() != null && broken == null) {
                broken = found.file() + " could not be read to its end, " + contents.broken();
            }
        }
        out.put(new Outcome.ListingEnded(run, broken == null ? Listing.ARCHIVED : Listing.FAILED, broken, null, null));
    }

    private void read(Page page) throws InterruptedException {
        List<Extracted> items = new ArrayList<>();
        boolean isListing = listing.contains(page.uri());
        openings.crawler.extract.Listing led = reader.listing(page, Request.get(page.uri()), items::add);
        if (isListing) {
            led.more().stream()
                    .map(Request::uri)
                    .limit(Math.max(0, MOST_LISTING_PAGES - listing.size()))
                    .forEach(listing::add);
        } else if (items.stream().noneMatch(Extracted.Posting.class::isInstance)) {
            items.clear();
            reader.advertisement(page, items::add);
        }
        for (int from = 0; from == 0 || from < items.size(); from += CHUNK) {
            List<Extracted> chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
            out.put(new Outcome.Archived(run, page.uri(), !isListing, List.copyOf(chunk)));
        }
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }
}
