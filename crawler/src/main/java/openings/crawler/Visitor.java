package openings.crawler;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.NotFound;
import openings.crawler.fetch.FetchResult.Unchanged;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.Request;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import openings.crawler.page.Page;
import openings.crawler.warc.WarcArchive;
import org.jspecify.annotations.Nullable;

/** Visits the documents of one site: fetches, keeps and reads them, and reports outcomes. Keeps no books. */
final class Visitor {
    private static final int CHUNK = 100;
    private static final int MOST_LISTING_PAGES = 5000;

    private final Fetcher fetcher;
    private final WarcArchive archive;
    private final BoardReader reader;
    private final CrawlerConfig.Limits limits;

    Visitor(Fetcher fetcher, WarcArchive archive, BoardReader reader, CrawlerConfig.Limits limits) {
        this.fetcher = fetcher;
        this.archive = archive;
        this.reader = reader;
        this.limits = limits;
    }

    /** Runs over the listing, page after page. */
    void listing(SiteRun site, Outcome.Receiver out) throws InterruptedException {
        Deque<Request> documents = new ArrayDeque<>(reader.start(site.cursor()));
        Set<Request> known = new HashSet<>(documents);
        Reading reading = new Reading(site, out);
        while (!documents.isEmpty()) {
            if (known.size() > MOST_LISTING_PAGES) {
                reading.fail(Listing.FAILED, "More than " + MOST_LISTING_PAGES + " listing pages");
                break;
            }
            Request request = documents.removeFirst();
            URI uri = request.uri();
            FetchResult result = fetch(request, site, limits.maxFeedBytes());
            out.put(new Outcome.ListingVisited(site, uri, result));
            if (result instanceof Fetched fetched) {
                read(fetched, request, reading).stream().filter(known::add).forEach(documents::add);
            } else {
                reading.fail(result instanceof Blocked ? Listing.BLOCKED : Listing.FAILED, uri + ": " + detail(result));
            }
        }
        out.put(new Outcome.ListingEnded(site, reading.ending, reading.reason, reading.cursor));
    }

    /** Visits the page of an advertisement. */
    void advertisement(SiteRun site, DueUrl url, Outcome.Receiver out) throws InterruptedException {
        if (site.isInTrouble()) {
            out.put(new Outcome.PutOff(site, url));
            return;
        }
        FetchResult result = fetch(reader.request(url.uri()), site, limits.maxPageBytes());
        List<Extracted> items = new ArrayList<>();
        if (result instanceof Fetched fetched) {
            reader.advertisement(fetched.page(), items::add);
        }
        out.put(new Outcome.Visited(site, url, result, items));
    }

    /** In one line, why a document was not had. */
    static String detail(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> "HTTP " + fetched.status();
            case Unchanged unchanged -> "HTTP 304";
            case NotFound missing -> "HTTP " + missing.status();
            case Denied denied -> denied.detail();
            case Blocked blocked -> blocked.detail();
            case Failed failed -> failed.detail();
        };
    }

    private FetchResult fetch(Request request, SiteRun site, int maxBytes) throws InterruptedException {
        FetchResult result = fetcher.fetch(request, Validators.NONE, site.access(), maxBytes);
        site.went(result);
        if (result instanceof Fetched fetched && fetched.use().archive()) {
            keep(fetched);
        }
        return result;
    }

    private void keep(Fetched fetched) {
        Page page = fetched.page();
        try {
            page.keptAt(archive.keep(page.uri(), page.fetched(), fetched.status(), fetched.headers(), page.body()));
        } catch (IOException e) {
            throw Failures.home(e);
        }
    }

    /** Reads a document of the listing; returns where the listing goes on. */
    private List<Request> read(Fetched fetched, Request request, Reading reading) throws InterruptedException {
        openings.crawler.extract.Listing found =
                reader.listing(fetched.page(), request, item -> reading.take(item, request.uri()));
        reading.report(request.uri());
        boolean leads = !found.advertisements().isEmpty() || !found.more().isEmpty();
        if (leads && !fetched.use().follow()) {
            reading.fail(Listing.FAILED, request.uri() + ": It says nofollow to robots, so no link on it is followed");
            return List.of();
        }
        reading.out.put(new Outcome.Linked(reading.site, found.advertisements()));
        reading.cursor = found.cursor() == null ? reading.cursor : found.cursor();
        return found.more();
    }

    /** How the reading of a listing goes. */
    private static final class Reading {
        private final SiteRun site;
        private final Outcome.Receiver out;
        private final List<Extracted> chunk = new ArrayList<>();
        private Listing ending;
        private @Nullable String reason;
        private @Nullable String cursor;
        private boolean interrupted;

        private Reading(SiteRun site, Outcome.Receiver out) {
            this.site = site;
            this.out = out;
            cursor = site.cursor();
            ending = cursor == null ? Listing.COMPLETE : Listing.UPDATED;
        }

        private void take(Extracted item, URI document) {
            if (item instanceof Extracted.Refused refused && refused.item().isEmpty()) {
                fail(Listing.FAILED, document + ": " + refused.detail());
            }
            chunk.add(item);
            if (chunk.size() == CHUNK && !interrupted) {
                try {
                    report(document);
                } catch (InterruptedException e) {
                    interrupted = true; // the extractor is not to be thrown through; what is left is not reported
                }
            }
        }

        private void report(URI document) throws InterruptedException {
            if (interrupted) {
                throw new InterruptedException();
            }
            if (!chunk.isEmpty()) {
                out.put(new Outcome.Listed(site, document, List.copyOf(chunk)));
                chunk.clear();
            }
        }

        /** The first reason stands. */
        private void fail(Listing how, String why) {
            if (ending == Listing.COMPLETE || ending == Listing.UPDATED) {
                ending = how;
                reason = why;
            }
        }
    }
}
