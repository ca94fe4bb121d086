package openings.crawler;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openings.crawler.Completeness.Property;
import openings.crawler.CrawlReport.Failure;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.SiteCheck.Problem;
import openings.crawler.SiteCheck.Sample;
import openings.crawler.frontier.SiteHealth;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a site and what to do about it. */
final class Diagnosis {
    /** Without a good run for so many times the pause between two, a site is overdue. */
    private static final int OVERDUE = 3;
    /** So many postings must have been read before it is told which fields they lack. */
    private static final long ENOUGH = 10;
    /** A property that is required is missed where fewer have it. */
    private static final double MOST = 0.9;
    /** A good part of the pages that shows no advertisement: the page is not understood. */
    private static final double MANY_EMPTY = 0.2;

    private final Site site;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    private Diagnosis(Site site, Instant now) {
        this.site = site;
        this.now = now;
    }

    static SiteCheck of(Site site, SiteHealth health, @Nullable Sample sample, Instant now) {
        Diagnosis diagnosis = new Diagnosis(site, now);
        Completeness fields = Completeness.of(health.read(), health.filled());
        diagnosis.agreement();
        if (sample == null) {
            diagnosis.health(health);
        } else {
            diagnosis.sample(sample);
        }
        diagnosis.fields(sample == null || fields.of() >= ENOUGH ? fields : sample.fields());
        return new SiteCheck(site.id(), health, fields, sample, diagnosis.problems);
    }

    private void agreement() {
        Agreement agreement = site.visits().agreement();
        if (agreement != null && !agreement.holdsOn(Round.today(now))) {
            trouble(
                    "The agreement " + agreement.reference() + " ended on " + agreement.expires(),
                    "renew it and change \"expires\" in the sites file, or take the site out");
        }
    }

    private void health(SiteHealth health) {
        String outcome = health.outcome();
        if (outcome == null) {
            trouble("Never visited", "run \"openings run\", or look at it now with --live-sample 5");
            return;
        }
        String reason = health.reason() == null ? "" : ": " + health.reason();
        switch (outcome) {
            case "failed" ->
                trouble("The last run failed" + reason, "look at that address; it is tried again by itself");
            case "blocked" -> trouble("It turns the crawler away" + reason, BLOCKED);
            default -> {
                if (!reason.isEmpty()) {
                    advice(health.reason(), "look whether it is so");
                }
            }
        }
        overdue(health);
        counts(health.counts());
    }

    private static final String BLOCKED =
            "ask its owner for leave, name a page of yours in the user-agent, visit it more"
                    + " slowly with \"gap\"; do not go around it";

    private void overdue(SiteHealth health) {
        Instant good = health.lastGood();
        Duration most = site.visits().recrawl().multipliedBy(OVERDUE);
        if (good == null && health.failedInRow() > 1) {
            trouble("No run of " + health.failedInRow() + " was good", "check its start addresses and its kind");
        } else if (good != null && good.plus(most).isBefore(now)) {
            trouble(
                    "No good run since " + good.truncatedTo(ChronoUnit.SECONDS),
                    "check whether the crawler runs, and the reasons of the runs that failed");
        }
    }

    private void counts(SiteHealth.Counts counts) {
        if (counts.blocked() > 0 && counts.blocked() >= counts.pages()) {
            trouble(counts.blocked() + " pages were refused to a robot", BLOCKED);
        }
        if (counts.empty() > counts.pages() * MANY_EMPTY) {
            trouble(counts.empty() + " of " + counts.pages() + " pages show no advertisement", NOT_UNDERSTOOD);
        }
    }

    private static final String NOT_UNDERSTOOD =
            "look at one of them: if there is an advertisement, name its parts in the"
                    + " sites file; if there is not, name the right links under \"listing\"";

    private void sample(Sample sample) {
        String reason = sample.reason() == null ? "" : ": " + sample.reason();
        if (sample.listing() == Listing.BLOCKED) {
            trouble("It turns the crawler away now" + reason, BLOCKED);
        } else if (sample.listing() == Listing.FAILED) {
            trouble("Its listing could not be read now" + reason, "check its start addresses and its kind");
        } else if (sample.listing() == Listing.COMPLETE && sample.listed() == 0) {
            trouble("Its listing shows no advertisement now", "check its start addresses, its kind and \"listing\"");
        }
        sample.failures().forEach((kind, failure) -> failure(kind, failure, sample));
    }

    private void failure(String kind, Failure failure, Sample sample) {
        String what = failure.count() + " × " + kind + ", as at " + failure.example() + " (" + failure.reason() + ")";
        boolean most = failure.count() * 2 > sample.visited() && sample.visited() > 0;
        String toDo = switch (kind) {
            case Tally.BLOCKED -> BLOCKED;
            case Tally.NO_POSTING, "no-title" -> NOT_UNDERSTOOD;
            case "robots", "tdm-reservation" -> "respect it; ask its owner for leave if you need these pages";
            default -> "look at that address";
        };
        if (most) {
            trouble(what, toDo);
        } else {
            advice(what, toDo);
        }
    }

    private void fields(Completeness fields) {
        if (fields.of() < ENOUGH) {
            return;
        }
        for (Property property : Property.values()) {
            if (property.isRequired() && fields.share(property) < MOST) {
                advice(
                        String.format(
                                Locale.ROOT,
                                "Only %.0f %% of its postings have a %s",
                                100 * fields.share(property),
                                property.schemaName()),
                        "look at a page: if it is there, name where in the sites file");
            }
        }
    }

    private void trouble(String what, String toDo) {
        problems.addFirst(new Problem(true, what, toDo));
    }

    private void advice(@Nullable String what, String toDo) {
        problems.add(new Problem(false, String.valueOf(what), toDo));
    }
}
