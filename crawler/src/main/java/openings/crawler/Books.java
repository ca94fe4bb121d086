package openings.crawler;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Link;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.NotFound;
import openings.crawler.fetch.FetchResult.Unchanged;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import openings.crawler.frontier.Frontier;
import openings.crawler.frontier.Listings;
import openings.crawler.frontier.Pages;
import openings.crawler.frontier.Postings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns outcomes of visits into entries of the frontier, and holds the rules of what ends an advertisement: only a complete
 * listing that can be believed, a 404 or 410, the end that the source itself gave, or its word that it was withdrawn.
 */
final class Books {
    private static final Logger LOG = LoggerFactory.getLogger(Books.class);
    private static final Duration FIRST_RETRY = Duration.ofHours(1);
    /** Where more advertisements than this are on offer, a listing from which most of them vanish at once is not believed. */
    private static final long FEW = 20;

    /** In so many runs in a row a page of a listing must list nothing to be believed. */
    private static final int ENOUGH_RUNS = 3;

    private final Frontier frontier;
    private final Notices notices;
    private final Clock clock;
    private final Instant started;

    /**
     * Keeps books for a round.
     *
     * @param started when it did: what is due then is visited, and nothing twice
     * @param done called after each event and entry, when both may be made durable
     */
    Books(
            Frontier frontier,
            Sink<PostingEvent<JobPosting>> sink,
            Clock clock,
            MeterRegistry metrics,
            Instant started,
            Runnable done) {
        this.frontier = frontier;
        this.clock = clock;
        this.started = started;
        notices = new Notices(frontier, sink, clock, metrics, done);
    }

    void book(Outcome.ListingVisited visited) {
        SiteRun run = visited.site();
        count(run, visited.uri(), visited.result());
        Instant now = clock.instant();
        Pages pages = frontier.pages();
        if (visited.result() instanceof Fetched) {
            pages.find(run.id(), visited.uri()).ifPresent(id -> pages.forgetRefusals(id, now));
        } else if (visited.result() instanceof Unchanged) {
            long document = pages.document(run.id(), visited.uri());
            pages.unchanged(document, now, null);
            frontier.postings().stillIn(document, run.run(), now);
            run.listed(1);
            frontier.postings().in(document, posting -> notices.listedAgain(run, posting, now));
        }
    }

    void book(Outcome.Listed listed) {
        SiteRun run = listed.site();
        long document = frontier.pages().document(run.id(), listed.document());
        for (Extracted item : listed.items()) {
            run.listed(item instanceof Extracted.Posting ? 1 : 0);
            notices.take(run, new Notices.Place(document, false, new HashSet<>()), listed.document(), item);
        }
    }

    /** A web page that lists nothing may be one that failed to, until it has done so in several runs. */
    void book(Outcome.ListingRead read) {
        SiteRun run = read.site();
        Pages pages = frontier.pages();
        if (!read.nothing()) {
            pages.find(run.id(), read.uri()).ifPresent(pages::listsSomething);
        } else if (pages.listsNothing(pages.document(run.id(), read.uri())) < ENOUGH_RUNS) {
            run.doubt(read.uri());
        }
    }

    /** Returns how many of the pages are due. */
    long book(Outcome.Linked linked) {
        SiteRun run = linked.site();
        Instant now = clock.instant();
        long due = 0;
        run.listed(linked.links().size());
        for (Link link : linked.links()) {
            Pages.Listed page = frontier.pages().listed(run.id(), run.run(), link, started);
            if (page.isDue()) {
                due++;
            } else {
                frontier.postings().in(page.id(), posting -> notices.listedAgain(run, posting, now));
            }
            notices.done();
        }
        return due;
    }

    void book(Outcome.Archived archived) {
        SiteRun run = archived.site();
        long document = archived.isPage()
                ? frontier.pages().archived(run.id(), run.run(), archived.uri())
                : frontier.pages().document(run.id(), archived.uri());
        Notices.Place place = new Notices.Place(document, true, new HashSet<>());
        archived.items().forEach(item -> notices.take(run, place, archived.uri(), item));
    }

    void book(Outcome.FileRead read) {
        SiteRun run = read.site();
        Instant now = clock.instant();
        String file = read.file().toString();
        run.tally().pages(read.contents().pages());
        long document = frontier.pages().document(run.id(), read.file().toUri());
        read.contents()
                .passedOver()
                .forEach((kind, count) -> run.tally()
                        .failed("record-" + kind, count, file, "Records of an archive that are no pages of it"));
        String broken = read.contents().broken();
        if (broken != null) {
            run.tally().failed("broken-archive", 1, file, broken);
        }
        String state = broken == null ? "read" : "broken";
        frontier.pages().fetched(document, state, new Validators(read.version(), null), now, null);
        notices.done();
    }

    void book(Outcome.Noticed noticed) {
        noticed.site().tally().failed(noticed.kind(), noticed.document().toString(), noticed.detail());
    }

    void book(Outcome.ListingEnded ended) {
        SiteRun run = ended.site();
        Instant now = clock.instant();
        Verdict verdict = ended.ending() == Listing.COMPLETE
                ? believed(run)
                : new Verdict(ended.ending(), ended.reason(), OptionalInt.empty());
        Listing ending = verdict.ending;
        verdict.goneBefore.ifPresent(number -> endUnlisted(run, number, now));
        if (ending == Listing.UPDATED) {
            frontier.postings().onOffer(run.id(), posting -> notices.listedAgain(run, posting, now));
        }
        if (ending == Listing.COMPLETE || ending == Listing.UPDATED) {
            frontier.listings().goOnFrom(run.id(), ended.cursor());
        }
        if (ending == Listing.COMPLETE && verdict.reason == null) {
            keepValidators(run, ended.whole(), now);
        }
        // The report says it to whoever runs the crawl, so that it is no warning as well.
        LOG.atInfo().addKeyValue("source", run.id()).log("Listing {}: {}", ending, verdict.reason);
        run.tally().listing(ending, verdict.reason);
        frontier.listings()
                .end(
                        run.id(),
                        new Listings.Ending(ending.name().toLowerCase(Locale.ROOT), ending.isGood(), verdict.reason),
                        now,
                        nextRun(run, ending, now));
        notices.done();
    }

    void book(Outcome.Visited visited) {
        SiteRun run = visited.site();
        DueUrl url = visited.url();
        Instant now = clock.instant();
        Pages pages = frontier.pages();
        count(run, url.uri(), visited.result());
        switch (visited.result()) {
            case Fetched fetched -> {
                pages.forgetRefusals(url.id(), now);
                boolean read = readPage(run, url, visited.items());
                Validators validators = read ? Visitor.validators(fetched) : Validators.NONE;
                pages.fetched(
                        url.id(), read ? fetched.outcome() : Tally.NO_POSTING, validators, now, refetch(run, now));
            }
            case Unchanged unchanged -> {
                pages.unchanged(url.id(), now, refetch(run, now));
                frontier.postings().in(url.id(), posting -> notices.listedAgain(run, posting, now));
            }
            case NotFound missing -> {
                pages.absent(url.id(), missing.outcome(), Visitor.detail(missing), now, refetch(run, now));
                frontier.postings().in(url.id(), posting -> {
                    if (posting.gone() == null) {
                        notices.gone(run, posting, Reason.NOT_FOUND, now);
                    }
                });
            }
            case Denied denied -> pages.absent(url.id(), denied.outcome(), denied.detail(), now, refetch(run, now));
            case Blocked blocked -> notHad(run, url, blocked, now);
            case Failed failed -> notHad(run, url, failed, now);
        }
        notices.done();
    }

    /**
     * Ends the advertisements whose own date has passed: now, for it may have been lengthened until it was looked at last; on
     * that date, where nothing was looked at.
     */
    void expire(SiteRun run) {
        Instant now = clock.instant();
        frontier.postings().past(run.id(), now, started, posting -> {
            Instant end = requireNonNull(posting.validThrough());
            boolean longAgo = run.isArchive() && end.isAfter(posting.where().listed());
            notices.gone(run, posting, Reason.EXPIRED, longAgo ? end : now);
        });
    }

    /** What is to be made of a listing that was read to its end, and up to which run what was listed last is gone. */
    private record Verdict(Listing ending, @Nullable String reason, OptionalInt goneBefore) {}

    /** An advertisement is taken for gone if two runs agree, where it is one of many that vanish at once. */
    private Verdict believed(SiteRun run) {
        Postings.Shrinkage shrinkage = frontier.postings().shrinkage(run.id(), run.run());
        if (run.listed() == 0 && shrinkage.absent() > 0 && !isEmptyBelievable(run)) {
            return new Verdict(
                    Listing.FAILED,
                    "Nothing in it, though " + shrinkage.absent() + " advertisements were; look at the listing",
                    OptionalInt.empty());
        }
        if (run.doubtful() != null) {
            return new Verdict(
                    Listing.FAILED,
                    "Nothing on its page " + run.doubtful() + "; look at it, it is believed when that is so in "
                            + ENOUGH_RUNS + " runs in a row",
                    OptionalInt.empty());
        }
        OptionalInt shrunk = frontier.listings().findShrunk(run.id());
        long absentTwice = shrunk.isEmpty()
                ? 0
                : frontier.postings().shrinkage(run.id(), shrunk.getAsInt()).absent();
        long before = shrinkage.before() - absentTwice;
        long absent = shrinkage.absent() - absentTwice;
        if (before <= FEW || absent * 2 <= before) {
            frontier.listings().believed(run.id());
            return new Verdict(Listing.COMPLETE, null, OptionalInt.of(run.run()));
        }
        frontier.listings().shrunk(run.id(), run.run());
        String reason = "Only " + (before - absent) + " of " + before
                + " advertisements are in it; the others are taken for gone if the next complete run agrees";
        run.tally().failed("shrunken-listing", run.site().start().getFirst().toString(), reason);
        return new Verdict(Listing.COMPLETE, reason, shrunk);
    }

    /** An empty answer of an API says what it says; an empty page may as well be one that is not understood any more. */
    private static boolean isEmptyBelievable(SiteRun run) {
        return run.site().kind().saysWhenEmpty();
    }

    private void endUnlisted(SiteRun run, int number, Instant now) {
        frontier.postings().unlisted(run.id(), number, posting -> notices.gone(run, posting, Reason.NOT_LISTED, now));
        frontier.pages().dropUnlisted(run.id(), number);
    }

    private void keepValidators(SiteRun run, Outcome.@Nullable Whole whole, Instant now) {
        if (whole != null) {
            long document = frontier.pages().document(run.id(), whole.document());
            frontier.pages().fetched(document, "listing", whole.validators(), now, null);
        }
    }

    /** Returns whether there was an advertisement on it. */
    private boolean readPage(SiteRun run, DueUrl url, List<Extracted> items) {
        Set<PostingKey> found = new HashSet<>();
        Notices.Place place = new Notices.Place(url.id(), true, found);
        items.forEach(item -> notices.take(run, place, url.uri(), item));
        if (!found.isEmpty()) {
            frontier.postings().in(url.id(), posting -> {
                if (!found.contains(posting.key())) {
                    frontier.postings().moved(posting);
                }
            });
        }
        return !found.isEmpty();
    }

    private void notHad(SiteRun run, DueUrl url, FetchResult result, Instant now) {
        boolean notAsked = result instanceof Failed failed && failed.failure() == Failure.NOT_YET;
        int failures = url.failures() + (notAsked ? 0 : 1);
        Instant due = notAsked ? run.notBefore(afterThisRound(now)) : retry(run, failures, now);
        frontier.pages().failed(url.id(), result.outcome(), Visitor.detail(result), failures, now, due);
        if (run.isListing()) {
            frontier.postings().in(url.id(), posting -> notices.listedAgain(run, posting, now));
        }
        if (run.isNewlyInTrouble()) {
            frontier.pages().postpone(run.id(), started, notAsked ? due : retry(run, 1, now));
            LOG.atInfo()
                    .addKeyValue("source", run.id())
                    .log("The rest of its pages is left for later: {}", Visitor.detail(result));
        }
    }

    private static void count(SiteRun run, URI uri, FetchResult result) {
        result.findNotBefore().ifPresent(run::leaveAlone);
        if (result instanceof Fetched || result instanceof Unchanged) {
            run.tally().pages(1);
        } else {
            run.tally().failed(result.outcome(), uri.toString(), Visitor.detail(result));
        }
        LOG.atDebug().addKeyValue("source", run.id()).addKeyValue("url", uri).log(result.outcome());
    }

    private Instant refetch(SiteRun run, Instant now) {
        return afterThisRound(now.plus(run.site().visits().refetch()));
    }

    private Instant nextRun(SiteRun run, Listing ending, Instant now) {
        return ending.isGood() ? afterThisRound(now.plus(run.site().visits().recrawl())) : retry(run, 1, now);
    }

    /** An hour after the first failure, two after the second, and so on, no later than the next run unless the host asks for it. */
    private Instant retry(SiteRun run, int failures, Instant now) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration recrawl = run.site().visits().recrawl();
        return run.notBefore(afterThisRound(now.plus(wait.compareTo(recrawl) < 0 ? wait : recrawl)));
    }

    /** Nothing is visited twice in a round, even where the clock has gone backwards. */
    private Instant afterThisRound(Instant due) {
        Instant earliest = started.plusSeconds(1);
        return due.isBefore(earliest) ? earliest : due;
    }
}
