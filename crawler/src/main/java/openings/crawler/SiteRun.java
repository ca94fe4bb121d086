package openings.crawler;

import openings.crawler.fetch.Access;
import openings.crawler.fetch.FetchResult;

/** A site in the course of a round. Kept by the round's thread; the visits only ask whether it is in trouble. */
final class SiteRun {
    private static final int MOST_TROUBLES = 5;

    private final Site site;
    private final Visitor visitor;
    private final Tally tally;
    private int run;
    private boolean listing;
    private int inFlight;
    private long lastId;
    private int troubles;
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

    void begin(int number) {
        run = number;
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

    /** Whether the pages that are still to be visited are left for a later round. */
    boolean isInTrouble() {
        return inTrouble;
    }

    /** Notes how a visit went; returns whether the site has come into trouble by it. */
    boolean went(FetchResult result) {
        boolean trouble = result instanceof FetchResult.Blocked
                || (result instanceof FetchResult.Failed failed && isTrouble(failed.failure()));
        troubles = trouble ? troubles + 1 : 0;
        boolean now = troubles >= MOST_TROUBLES && !inTrouble;
        inTrouble |= now;
        return now;
    }

    private static boolean isTrouble(FetchResult.Failure failure) {
        return switch (failure) {
            case CONNECTION, TIMEOUT, SERVER_ERROR, ROBOTS_UNAVAILABLE -> true;
            case STATUS, TOO_LARGE, REDIRECTS -> false;
        };
    }
}
