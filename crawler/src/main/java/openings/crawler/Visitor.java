package openings.crawler;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Link;
import openings.crawler.feed.Records;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
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
    private static final int MOST_LISTING_PAGES = 20_000;
    /** Documents of a listing that follow from one another without anything new in them. */
    private static final int MOST_FRUITLESS = 20;

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

    /** What a run over the listing begins with. */
    List<Request> start(@Nullable String cursor) {
        return reader.start(cursor);
    }

    /** Runs over the listing, page after page. */
    void listing(SiteRun site, Outcome.Receiver out) throws InterruptedException {
        Trail trail = new Trail(reader.start(site.cursor()), MOST_LISTING_PAGES, MOST_FRUITLESS);
        Reading reading = new Reading(site, out);
        Validators known = trail.size() == 1 ? site.whole() : Validators.NONE;
        for (Request request = trail.next(); request != null; request = trail.next()) {
            URI uri = request.uri();
            FetchResult result = fetch(request, known, site, limits.maxFeedBytes());
            out.put(new Outcome.ListingVisited(site, uri, result));
            switch (result) {
                case Fetched fetched -> read(fetched, request, trail, reading);
                case Unchanged unchanged -> reading.documents++;
                case NotFound missing when reading.isLost(result) -> beginAnew(trail, reading);
                case Failed failed when reading.isLost(result) -> beginAnew(trail, reading);
                case Blocked blocked -> reading.fail(Listing.BLOCKED, uri + ": " + detail(result));
                default -> reading.fail(Listing.FAILED, uri + ": " + detail(result));
            }
            known = Validators.NONE;
        }
        if (trail.isEndless()) {
            reading.fail(Listing.FAILED, trail.detail());
            out.put(new Outcome.Noticed(site, trail.end(), "endless-listing", trail.detail()));
        }
        out.put(new Outcome.ListingEnded(site, reading.ending, reading.reason, reading.cursor, reading.whole()));
    }

    /** The place from which the run was to go on is no longer there. */
    private void beginAnew(Trail trail, Reading reading) {
        trail.add(reader.start(null));
        reading.beginAnew();
    }

    /** Visits the page of an advertisement. */
    void advertisement(SiteRun site, DueUrl url, Outcome.Receiver out) throws InterruptedException {
        if (site.isInTrouble()) {
            out.put(new Outcome.PutOff(site, url));
            return;
        }
        FetchResult result = fetch(reader.request(url.uri()), url.validators(), site, limits.maxPageBytes());
        List<Extracted> items = new ArrayList<>();
        if (result instanceof Fetched fetched) {
            reader.advertisement(fetched.page(), items::add);
        }
        out.put(new Outcome.Visited(site, url, result, items));
    }

    /** By which the server can be asked whether this version has changed. */
    static Validators validators(Fetched fetched) {
        return new Validators(first(fetched, "etag"), first(fetched, "last-modified"));
    }

    private static @Nullable String first(Fetched fetched, String header) {
        List<String> values = fetched.headers().getOrDefault(header, List.of());
        return values.isEmpty() ? null : values.getFirst();
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

    private FetchResult fetch(Request request, Validators known, SiteRun site, int maxBytes)
            throws InterruptedException {
        FetchResult result = fetcher.fetch(request, known, site.access(), maxBytes);
        if (result instanceof Unchanged && known.equals(Validators.NONE)) {
            result = new Failed(Failure.STATUS, "HTTP 304, though it was not asked whether anything has changed");
        }
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

    private void read(Fetched fetched, Request request, Trail trail, Reading reading) throws InterruptedException {
        openings.crawler.extract.Listing found =
                reader.listing(fetched.page(), request, item -> reading.take(item, request.uri()));
        reading.report(request.uri());
        boolean leads = !found.advertisements().isEmpty() || !found.more().isEmpty();
        if (leads && !fetched.use().follow()) {
            reading.fail(Listing.FAILED, request.uri() + ": It says nofollow to robots, so no link on it is followed");
            return;
        }
        reading.out.put(new Outcome.Linked(reading.site, found.advertisements()));
        boolean nothing = reading.items == 0
                && found.advertisements().isEmpty()
                && found.more().isEmpty()
                && fetched.page().format() == Records.Format.HTML;
        reading.out.put(new Outcome.ListingRead(reading.site, request.uri(), nothing));
        reading.cursor = found.cursor() == null ? reading.cursor : found.cursor();
        reading.documents++;
        boolean alone = found.advertisements().isEmpty() && found.more().isEmpty() && request.body() == null;
        reading.last = alone ? new Outcome.Whole(request.uri(), validators(fetched)) : null;
        trail.add(found.more(), reading.fingerprint(found.advertisements()));
    }

    /** How the reading of a listing goes. */
    private static final class Reading {
        private final SiteRun site;
        private final Outcome.Receiver out;
        private final List<Extracted> chunk = new ArrayList<>();
        private Listing ending;
        private @Nullable String reason;
        private @Nullable String cursor;
        private Outcome.@Nullable Whole last;
        private int documents;
        private int items;
        private boolean interrupted;

        private Reading(SiteRun site, Outcome.Receiver out) {
            this.site = site;
            this.out = out;
            cursor = site.cursor();
            ending = cursor == null ? Listing.COMPLETE : Listing.UPDATED;
        }

        /** Whether the place from which this run was to go on is no longer there; then all is read anew. */
        private boolean isLost(FetchResult result) {
            boolean refused = result instanceof NotFound
                    || (result instanceof Failed failed && failed.failure() == Failure.STATUS);
            return refused && ending == Listing.UPDATED && documents == 0;
        }

        private void beginAnew() {
            ending = Listing.COMPLETE;
            cursor = null;
        }

        private void take(Extracted item, URI document) {
            items = 31 * items + name(item).hashCode();
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

        /** The document that is the whole listing, if one is and all of it was read. */
        private Outcome.@Nullable Whole whole() {
            return documents == 1 && cursor == null && ending == Listing.COMPLETE ? last : null;
        }

        /** Tells documents apart by what they list; 0 for one that lists nothing. */
        private int fingerprint(List<Link> links) {
            int all = links.isEmpty() ? items : 31 * items + links.hashCode();
            items = 0;
            return all;
        }

        private static String name(Extracted item) {
            return switch (item) {
                case Extracted.Posting found -> found.posting().key().identifier();
                case Extracted.Withdrawn withdrawn -> withdrawn.identifier();
                case Extracted.Refused refused -> refused.item();
            };
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
