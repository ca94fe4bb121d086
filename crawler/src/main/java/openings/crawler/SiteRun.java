package openings.crawler;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import openings.crawler.fetch.Access;
import openings.crawler.fetch.FetchResult;
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
    private int inFlight;
    private long lastId;
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

    void begin(int number, @Nullable String from) {
        run = number;
        cursor = from;
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

    int inFlight() {
        return inFlight;
    }

    long lastId() {
        return lastId;
    }

    void sent(long id) {
        inFlight++;
        lastId = id;
    }

    void returned() {
        inFlight--;
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
