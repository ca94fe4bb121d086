package openings.crawler;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Link;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import openings.crawler.warc.WarcFile;
import org.jspecify.annotations.Nullable;

/** What a visit reports to the round, which alone keeps books. */
sealed interface Outcome {
    SiteRun site();

    /** Takes outcomes; waits while the round cannot keep up. */
    @FunctionalInterface
    interface Receiver {
        void put(Outcome outcome) throws InterruptedException;
    }

    /** A document of a listing was asked for. */
    record ListingVisited(SiteRun site, URI uri, FetchResult result) implements Outcome {}

    /** Some advertisements of a document of a listing. */
    record Listed(SiteRun site, URI document, List<Extracted> items) implements Outcome {}

    /**
     * A document of a listing was read.
     *
     * @param nothing whether it is a web page that lists nothing and leads nowhere
     */
    record ListingRead(SiteRun site, URI uri, boolean nothing) implements Outcome {}

    /** Pages of advertisements that a listing links to. */
    record Linked(SiteRun site, List<Link> links) implements Outcome {}

    /**
     * The run over a listing has ended.
     *
     * @param cursor from where the next one may go on; null where it begins anew
     * @param whole the one document that the listing consists of; null where it leads to others
     */
    record ListingEnded(
            SiteRun site,
            Listing ending,
            @Nullable String reason,
            @Nullable String cursor,
            @Nullable Whole whole) implements Outcome {}

    /** A document that is the whole listing, and by what it can be asked whether it has changed. */
    record Whole(URI document, Validators validators) {}

    /**
     * Some advertisements of a document out of an archive.
     *
     * @param isPage whether it is the page of an advertisement, not a document of the listing
     */
    record Archived(SiteRun site, URI uri, boolean isPage, List<Extracted> items) implements Outcome {}

    /**
     * A file of an archive was read.
     *
     * @param version tells whether it has changed when it is looked at again
     */
    record FileRead(SiteRun site, Path file, String version, WarcFile.Contents contents) implements Outcome {}

    /** Something that somebody has to know of. */
    record Noticed(SiteRun site, URI document, String kind, String detail) implements Outcome {}

    /** The page of an advertisement was asked for. */
    record Visited(SiteRun site, DueUrl url, FetchResult result, List<Extracted> items) implements Outcome {}

    /** The page of an advertisement was left for a later round, the site being in trouble. */
    record PutOff(SiteRun site, DueUrl url) implements Outcome {}

    /** The crawl cannot go on. */
    record Broken(SiteRun site, URI uri, Throwable cause) implements Outcome {
        RuntimeException rethrown() {
            return cause instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A visit to " + uri + " ended in an error", cause);
        }
    }
}
