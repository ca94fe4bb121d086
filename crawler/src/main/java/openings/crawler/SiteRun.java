package openings.crawler;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import openings.crawler.fetch.Access;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import org.jspecify.annotations.Nullable;

/** A site in the course of a round. Kept by the round's thread, except for what says that any thread may call it. */
final class SiteRun {
    private static final int MOST_TROUBLES = 5;

    private final Site site;
    private final Visitor visitor;
    private final Tally tally;
    private final AtomicInteger troubles = new AtomicInteger();
    private int run;
    private boolean listing;
    private @Nullable String cursor;
    private Validators whole = Validators.NONE;
    private long listed;
    private @Nullable URI doubtful;
    private final Set<Long> inFlight = new HashSet<>();
    private boolean noticed;
    private Instant notBefore = Instant.MIN;
    private volatile boolean inTrouble;

    SiteRun(Site site, Visitor visitor) {
        this.site = site;
        this.visitor = visitor;
        tally = new Tally(site.id());
    }

    Site site() {
        return site;
    }

    String id() {
        return site.id();
    }

    Visitor visitor() {
        return visitor;
    }

    Access access() {
        return new Access(site.visits().gap(), site.visits().local());
    }

    Tally tally() {
        return tally;
    }

    int run() {
        return run;
    }

    /**
     * Its listing is run over.
     *
     * @param from the cursor of the last run
     * @param known by which the one document of its listing can be asked whether it has changed
     */
    void begin(int number, @Nullable String from, Validators known) {
        run = number;
        cursor = from;
        whole = known;
        listing = true;
    }

    /** The listing is not due; what is seen counts for its last run. */
    void continues(int number) {
        run = number;
    }

    /** Whether its listing is run over in this round. */
    boolean isListing() {
        return listing;
    }

    /** From where the run over the listing goes on; null for a run from the beginning. Set before the run begins. */
    @Nullable
    String cursor() {
        return cursor;
    }

    /** By which the one document of its listing can be asked whether it has changed. Set before the run begins. */
    Validators whole() {
        return whole;
    }

    /** Counts what the listing links to or holds. */
    void listed(long more) {
        listed += more;
    }

    /** How much its listing has linked to or held so far. */
    long listed() {
        return listed;
    }

    /** Notes that a page of its listing may have failed to show what it lists. */
    void doubt(URI page) {
        doubtful = doubtful == null ? page : doubtful;
    }

    /** The first page of its listing that may have failed to show what it lists; null where none did. */
    @Nullable
    URI doubtful() {
        return doubtful;
    }

    /** Ids of the pages that are being visited. */
    Set<Long> inFlight() {
        return inFlight;
    }

    void sent(DueUrl url) {
        inFlight.add(url.id());
    }

    void returned(DueUrl url) {
        inFlight.remove(url.id());
    }

    /** Whether its documents come from an archive. */
    boolean isArchive() {
        return !site.warc().isEmpty();
    }

    /** Whether it is not visited at all in this round. */
    boolean isOff() {
        return tally.listing() == CrawlReport.Listing.AGREEMENT_EXPIRED;
    }

    /** Whether the pages that are still to be visited are left for a later round; any thread. */
    boolean isInTrouble() {
        return inTrouble;
    }

    /** Notes how a visit went; any thread. */
    void went(FetchResult result) {
        boolean trouble = result instanceof FetchResult.Blocked
                || (result instanceof FetchResult.Failed failed && isTrouble(failed.failure()));
        if (!trouble) {
            troubles.set(0);
        } else if (troubles.incrementAndGet() >= MOST_TROUBLES) {
            inTrouble = true;
        }
    }

    /** Whether the site is in trouble and that is news to the caller. */
    boolean isNewlyInTrouble() {
        boolean news = inTrouble && !noticed;
        noticed |= inTrouble;
        return news;
    }

    /** Notes until when a host of it has asked to be left alone. */
    void leaveAlone(Instant until) {
        notBefore = until.isAfter(notBefore) ? until : notBefore;
    }

    /** The later of an instant and of when it may be visited again. */
    Instant notBefore(Instant planned) {
        return planned.isBefore(notBefore) ? notBefore : planned;
    }

    private static boolean isTrouble(FetchResult.Failure failure) {
        return switch (failure) {
            case CONNECTION, TIMEOUT, SERVER_ERROR, ROBOTS_UNAVAILABLE, PROTOCOL, NOT_YET -> true;
            case STATUS, TOO_LARGE, COMPRESSION_RATIO, ENCODING, TRUNCATED, REDIRECTS -> false;
        };
    }
}
