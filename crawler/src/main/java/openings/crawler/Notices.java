package openings.crawler;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Confirmed;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.event.PostingEvent.Seen;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Extracted;
import openings.crawler.frontier.Frontier;
import openings.crawler.frontier.KnownPosting;

/** Hands on what happens to advertisements, each together with its entry in the frontier. */
final class Notices {
    private final Frontier frontier;
    private final Sink<PostingEvent<JobPosting>> sink;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Runnable done;

    /**
     * Where items are read from.
     *
     * @param document its id
     * @param isPage whether it is the page of an advertisement, not a document of a listing
     * @param found keys of what was found on the page so far; of no use for a document of a listing, which may hold many
     */
    record Place(long document, boolean isPage, Set<PostingKey> found) {}

    Notices(Frontier frontier, Sink<PostingEvent<JobPosting>> sink, Clock clock, MeterRegistry metrics, Runnable done) {
        this.frontier = frontier;
        this.sink = sink;
        this.clock = clock;
        this.metrics = metrics;
        this.done = done;
    }

    /** Says that frontier and sink agree, so that both may be made durable. */
    void done() {
        done.run();
    }

    void take(SiteRun run, Place place, URI document, Extracted item) {
        switch (item) {
            case Extracted.Posting found -> {
                run.tally().found(found.posting());
                metrics.counter(
                                "crawler.postings",
                                "type",
                                run.site().source().type().name())
                        .increment();
                offer(run, place, document, found.posting());
            }
            case Extracted.Withdrawn withdrawn ->
                frontier.postings()
                        .find(new PostingKey(run.id(), withdrawn.identifier()))
                        .filter(posting -> posting.gone() == null)
                        .ifPresent(posting -> gone(run, posting, Reason.WITHDRAWN, clock.instant()));
            case Extracted.Refused refused -> {
                String kind = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                run.tally().refused();
                run.tally().failed(kind, document.toString(), refused.detail());
                frontier.pages().refused(place.document, refused.item(), kind, refused.detail(), clock.instant());
            }
        }
        done();
    }

    private void offer(SiteRun run, Place place, URI document, JobPosting posting) {
        Instant now = posting.provenance().fetched();
        long digest = ContentDigest.of(posting);
        Optional<KnownPosting> known = frontier.postings().find(posting.key());
        if (known.isEmpty() || known.get().digest() == digest) {
            offer(run, place, digest, posting, now);
            return;
        }
        JobPosting renamed = renamed(posting, place, document);
        boolean other = isOther(run, place, known.get(), digest);
        if (other) {
            run.tally()
                    .failed(
                            "identifier-not-unique",
                            document.toString(),
                            "Two advertisements are called " + posting.key().identifier()
                                    + "; the second is kept as "
                                    + renamed.key().identifier());
        }
        boolean useOther = other || isOnOffer(renamed.key());
        offer(run, place, digest, useOther ? renamed : posting, now);
    }

    private boolean isOnOffer(PostingKey key) {
        return frontier.postings()
                .find(key)
                .filter(known -> known.gone() == null)
                .isPresent();
    }

    private void offer(SiteRun run, Place place, long digest, JobPosting posting, Instant now) {
        Optional<KnownPosting> found = frontier.postings().find(posting.key());
        if (found.isEmpty()) {
            see(run, place, digest, posting, now);
            return;
        }
        KnownPosting known = found.get();
        boolean again = isFoundAgain(run, place, known);
        place.found.add(posting.key());
        if (again) {
            run.tally().failed("duplicate", posting.provenance().uri().toString(), "It is there twice");
        } else if (run.isArchive() && now.isBefore(known.where().seen())) {
            run.tally().failed("older-version", posting.provenance().uri().toString(), "A later one was read before");
        } else if (isNothingNew(run, place, known, digest, now)) {
            frontier.postings().stillListed(known, home(run, place, known), run.run(), now);
            listedAgain(run, known, now);
        } else {
            see(run, place, digest, posting, now);
        }
    }

    private void see(SiteRun run, Place place, long digest, JobPosting posting, Instant now) {
        place.found.add(posting.key());
        Instant until = posting.terms().validThrough();
        frontier.postings().seen(posting.key(), place.document, digest, until, run.run(), now);
        sink.accept(new Seen<>(posting.key(), now, posting));
        run.tally().seen();
    }

    /**
     * Whether other content is another advertisement's than the one known by its name, since that is on offer in this very
     * run on another page, or elsewhere in this document, with another title, employer or place. A name made of the address
     * cannot be another's.
     */
    private static boolean isOther(SiteRun run, Place place, KnownPosting known, long digest) {
        boolean elsewhere = place.isPage
                ? known.where().isPage() && known.where().document() != place.document
                : isFoundAgain(run, place, known);
        return known.gone() == null
                && known.where().run() == run.run()
                && !ContentDigest.isSameJob(known.digest(), digest)
                && (elsewhere || (place.isPage && place.found.contains(known.key())))
                && !known.key().identifier().startsWith("url-");
    }

    /** Whether it was found in this document before, in this visit. */
    private static boolean isFoundAgain(SiteRun run, Place place, KnownPosting known) {
        return place.isPage
                ? place.found.contains(known.key())
                : known.where().document() == place.document
                        && known.where().run() == run.run()
                        && !known.where().isPage();
    }

    /**
     * Whether the content is as it was handed on. What is gone and listed again is news, except where it is still past its
     * own date. What also stands on a page of its own is read there: the short version in a listing, or another page with
     * other words for the same job, tells nothing new.
     */
    private static boolean isNothingNew(SiteRun run, Place place, KnownPosting known, long digest, Instant now) {
        if (known.gone() != null) {
            return known.digest() == digest && known.gone() == Reason.EXPIRED && known.isPast(now);
        }
        boolean isReadElsewhere = known.where().document() != place.document
                && (place.isPage
                        ? known.where().run() == run.run()
                        : known.where().run() >= run.run() - 1);
        return known.digest() == digest || (isReadElsewhere && known.where().isPage());
    }

    /** Where it is to be looked for: on the page of its own that it has, even if it stands elsewhere too. */
    private static long home(SiteRun run, Place place, KnownPosting known) {
        return isOnOwnPage(run, known) ? known.where().document() : place.document;
    }

    private static boolean isOnOwnPage(SiteRun run, KnownPosting known) {
        return known.where().isPage() && known.where().run() >= run.run() - 1;
    }

    /** With a name of its own, made of its address where it has one to itself, or else of what it says. */
    private static JobPosting renamed(JobPosting posting, Place place, URI document) {
        URI address = posting.provenance().uri();
        Object own = place.isPage || !address.equals(document)
                ? address.toString()
                : posting.text().title() + posting.jobLocation();
        PostingKey key = new PostingKey(
                posting.key().source(), posting.key().identifier() + "~" + Integer.toHexString(own.hashCode()));
        return new JobPosting(
                key,
                posting.provenance(),
                posting.text(),
                posting.hiringOrganization(),
                posting.jobLocation(),
                posting.terms());
    }

    void listedAgain(SiteRun run, KnownPosting posting, Instant now) {
        if (posting.gone() == null && !posting.isPast(now)) {
            sink.accept(new Confirmed<>(posting.key(), now));
            run.tally().confirmed();
            done();
        }
    }

    void gone(SiteRun run, KnownPosting posting, Reason reason, Instant now) {
        frontier.postings().gone(posting, reason);
        sink.accept(new Gone<>(posting.key(), now, reason));
        run.tally().gone();
        done();
    }
}
