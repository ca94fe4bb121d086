package openings.crawler;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Confirmed;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.event.PostingEvent.Seen;
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
import openings.crawler.frontier.DueUrl;
import openings.crawler.frontier.Frontier;
import openings.crawler.frontier.KnownPosting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns outcomes of visits into events and entries of the frontier, and holds the rules of expiry: only a complete listing,
 * a 404 or 410, or the end that the source itself gave says that an advertisement is gone.
 */
final class Books {
    private static final Logger LOG = LoggerFactory.getLogger(Books.class);
    private static final Duration FIRST_RETRY = Duration.ofHours(1);

    private final Frontier frontier;
    private final Sink<PostingEvent<JobPosting>> sink;
    private final Clock clock;
    private final MeterRegistry metrics;
    private int unflushed;

    Books(Frontier frontier, Sink<PostingEvent<JobPosting>> sink, Clock clock, MeterRegistry metrics) {
        this.frontier = frontier;
        this.sink = sink;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Events and visits since the last flush. */
    int unflushed() {
        return unflushed;
    }

    void flushed() {
        unflushed = 0;
    }

    void book(Outcome.ListingVisited visited) {
        unflushed++;
        visited(visited.site(), visited.uri(), visited.result());
        if (visited.result() instanceof Fetched) {
            frontier.forgetRefusals(visited.site().id(), visited.uri(), clock.instant());
        }
    }

    void book(Outcome.Listed listed) {
        listed.items().forEach(item -> take(listed.site(), listed.document(), item));
    }

    /** Returns how many of the pages are due. */
    long book(Outcome.Linked linked) {
        SiteRun run = linked.site();
        Instant now = clock.instant();
        long due = 0;
        for (Link link : linked.links()) {
            unflushed++;
            if (frontier.listed(run.id(), run.run(), link, now)) {
                due++;
            } else {
                frontier.postingsAt(run.id(), link.uri()).forEach(posting -> listedAgain(run, posting, now));
            }
        }
        return due;
    }

    void book(Outcome.ListingEnded ended) {
        SiteRun run = ended.site();
        Instant now = clock.instant();
        List<PostingKey> unlisted = frontier.unlisted(run.id(), run.run());
        Listing ending = ended.ending();
        String reason = ended.reason();
        if (ending == Listing.COMPLETE && !unlisted.isEmpty() && isSuspiciouslyEmpty(run)) {
            ending = Listing.FAILED;
            reason = "Nothing in it, though " + unlisted.size() + " advertisements were; look at the listing";
        }
        if (ending == Listing.COMPLETE) {
            unlisted.forEach(key -> gone(run, key, Reason.NOT_LISTED, now));
            frontier.dropUnlisted(run.id(), run.run());
        } else if (ending == Listing.UPDATED) {
            frontier.onOffer(run.id()).forEach(posting -> listedAgain(run, posting, now));
        } else {
            LOG.atWarn().addKeyValue("source", run.id()).log("Listing {}: {}", ending, reason);
        }
        if (ending == Listing.COMPLETE || ending == Listing.UPDATED) {
            frontier.goOnFrom(run.id(), ended.cursor());
        }
        run.tally().listing(ending, reason);
        frontier.endListing(run.id(), ending.name().toLowerCase(Locale.ROOT), reason, nextRun(run, ending, now));
    }

    void book(Outcome.Visited visited) {
        SiteRun run = visited.site();
        DueUrl url = visited.url();
        Instant now = clock.instant();
        unflushed++;
        visited(run, url.uri(), visited.result());
        switch (visited.result()) {
            case Fetched fetched -> {
                frontier.forgetRefusals(run.id(), url.uri(), now);
                visited.items().forEach(item -> take(run, url.uri(), item));
                String state = visited.items().stream().anyMatch(Extracted.Posting.class::isInstance)
                        ? fetched.outcome()
                        : "no-posting";
                frontier.visited(
                        url, state, null, 0, now, now.plus(run.site().visits().refetch()));
            }
            case NotFound missing -> {
                frontier.postingsAt(run.id(), url.uri()).stream()
                        .filter(posting -> posting.gone() == null)
                        .forEach(posting -> gone(run, posting.key(), Reason.NOT_FOUND, now));
                frontier.visited(
                        url,
                        missing.outcome(),
                        Visitor.detail(missing),
                        0,
                        now,
                        now.plus(run.site().visits().refetch()));
            }
            case Denied denied ->
                frontier.visited(
                        url,
                        denied.outcome(),
                        denied.detail(),
                        0,
                        now,
                        now.plus(run.site().visits().refetch()));
            case Unchanged unchanged -> {
                frontier.postingsAt(run.id(), url.uri()).forEach(posting -> listedAgain(run, posting, now));
                frontier.visited(
                        url,
                        unchanged.outcome(),
                        null,
                        0,
                        now,
                        now.plus(run.site().visits().refetch()));
            }
            case Blocked blocked -> notHad(run, url, blocked, now);
            case Failed failed -> notHad(run, url, failed, now);
        }
    }

    /** Ends the advertisements whose own date has passed. */
    void expire(SiteRun run, Instant roundStarted) {
        Instant now = clock.instant();
        frontier.past(run.id(), now, roundStarted).forEach(key -> gone(run, key, Reason.EXPIRED, now));
    }

    private void notHad(SiteRun run, DueUrl url, FetchResult result, Instant now) {
        boolean notAsked = result instanceof Failed failed && failed.failure() == Failure.NOT_YET;
        int failures = url.failures() + (notAsked ? 0 : 1);
        Instant due = notAsked ? run.notBefore(now) : retry(run, failures, now);
        frontier.visited(url, result.outcome(), Visitor.detail(result), failures, now, due);
        if (run.isListing()) {
            frontier.postingsAt(run.id(), url.uri()).forEach(posting -> listedAgain(run, posting, now));
        }
        if (run.isNewlyInTrouble()) {
            frontier.postpone(run.id(), now, notAsked ? due : retry(run, 1, now));
            LOG.atWarn()
                    .addKeyValue("source", run.id())
                    .log("The rest of its pages is left for later: {}", Visitor.detail(result));
        }
    }

    private void visited(SiteRun run, URI uri, FetchResult result) {
        result.findNotBefore().ifPresent(run::leaveAlone);
        if (result instanceof Fetched || result instanceof Unchanged) {
            run.tally().page();
        } else {
            run.tally().failed(result.outcome(), uri.toString(), Visitor.detail(result));
        }
        LOG.atDebug().addKeyValue("source", run.id()).addKeyValue("url", uri).log(result.outcome());
    }

    private void take(SiteRun run, URI document, Extracted item) {
        unflushed++;
        switch (item) {
            case Extracted.Posting found -> {
                run.tally().found(found.posting());
                metrics.counter(
                                "crawler.postings",
                                "type",
                                run.site().source().type().name())
                        .increment();
                offer(run, document, found.posting());
            }
            case Extracted.Withdrawn withdrawn ->
                frontier.find(new PostingKey(run.id(), withdrawn.identifier()))
                        .filter(posting -> posting.gone() == null)
                        .ifPresent(posting -> gone(run, posting.key(), Reason.WITHDRAWN, clock.instant()));
            case Extracted.Refused refused -> {
                String kind = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                run.tally().refused();
                run.tally().failed(kind, document.toString(), refused.detail());
                frontier.refused(run.id(), document, refused.item(), kind, refused.detail(), clock.instant());
            }
        }
    }

    private void offer(SiteRun run, URI document, JobPosting posting) {
        Instant now = posting.provenance().fetched();
        String digest = ContentDigest.of(posting);
        Optional<KnownPosting> known = frontier.find(posting.key());
        if (known.isPresent() && known.get().digest().equals(digest) && isStillTheSame(known.get(), now)) {
            frontier.stillListed(posting.key(), document, run.run(), now);
            listedAgain(run, known.get(), now);
            return;
        }
        frontier.seen(posting.key(), document, digest, posting.terms().validThrough(), run.run(), now);
        sink.accept(new Seen<>(posting.key(), now, posting));
        run.tally().seen();
    }

    /** What is gone and listed again is news, except where it is still past its own date. */
    private static boolean isStillTheSame(KnownPosting known, Instant now) {
        return known.gone() == null || (known.gone() == Reason.EXPIRED && known.isPast(now));
    }

    private void listedAgain(SiteRun run, KnownPosting posting, Instant now) {
        if (posting.gone() == null && !posting.isPast(now)) {
            sink.accept(new Confirmed<>(posting.key(), now));
            run.tally().confirmed();
        }
    }

    private void gone(SiteRun run, PostingKey key, Reason reason, Instant now) {
        unflushed++;
        frontier.gone(key, reason);
        sink.accept(new Gone<>(key, now, reason));
        run.tally().gone();
    }

    /** An empty answer of an API says what it says; an empty page may as well be one that is not understood any more. */
    private boolean isSuspiciouslyEmpty(SiteRun run) {
        return run.site().kind() != SiteKind.ASHBY && frontier.countListed(run.id(), run.run()) == 0;
    }

    private static Instant nextRun(SiteRun run, Listing ending, Instant now) {
        boolean read = ending == Listing.COMPLETE || ending == Listing.UPDATED;
        return read ? now.plus(run.site().visits().recrawl()) : retry(run, 1, now);
    }

    /** An hour after the first failure, two after the second, and so on, no later than the next run unless the host asks for it. */
    private static Instant retry(SiteRun run, int failures, Instant now) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration recrawl = run.site().visits().recrawl();
        return run.notBefore(now.plus(wait.compareTo(recrawl) < 0 ? wait : recrawl));
    }
}
