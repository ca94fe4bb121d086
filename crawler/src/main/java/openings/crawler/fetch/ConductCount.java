package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import openings.crawler.fetch.Conduct.Denials;
import openings.crawler.fetch.Conduct.Gap;
import openings.crawler.fetch.Conduct.Overload;
import openings.crawler.fetch.Conduct.RobotsRead;
import openings.crawler.fetch.Conduct.Traffic;
import openings.crawler.fetch.FetchResult.Rule;
import org.jspecify.annotations.Nullable;

/** Counts how a host is treated, on top of what earlier runs have counted. Thread-safe. */
final class ConductCount {
    private final String host;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private long requests;
    private long bytes;
    private @Nullable Gap gap;
    private long deniedByRobots;
    private long deniedByTdm;
    private long deniedByTags;
    private long tooManyRequests;
    private long unavailable;
    private @Nullable Instant notBefore;
    private @Nullable RobotsRead robots;
    private boolean changed;

    ConductCount(String host, @Nullable Conduct before) {
        this.host = host;
        if (before != null) {
            goOnFrom(before);
        }
    }

    /** @param since the last answer; null for the first request */
    synchronized void asked(Instant begun, Instant ended, @Nullable Gap since) {
        first = first == null ? begun : first;
        last = ended;
        requests++;
        boolean shorter = since != null && (gap == null || since.shortest().compareTo(gap.shortest()) < 0);
        gap = shorter ? since : gap;
        changed = true;
    }

    synchronized void answered(Answer answer) {
        bytes += answer.effort().bytes();
        tooManyRequests += answer.status() == 429 ? 1 : 0;
        unavailable += answer.status() == 503 ? 1 : 0;
        changed = true;
    }

    synchronized void asksToBeLeftAlone(Instant until) {
        notBefore = until;
        changed = true;
    }

    /** Something was not asked for, or not used. */
    synchronized void denied(Rule rule) {
        switch (rule) {
            case ROBOTS -> deniedByRobots++;
            case TDM_RESERVATION -> deniedByTdm++;
            case ROBOTS_TAGS -> deniedByTags++;
            case ADDRESS -> {
                return; // nothing was sent
            }
        }
        changed = true;
    }

    synchronized void robotsRead(RobotsRead read) {
        robots = read;
        changed = true;
    }

    /** What has been counted; empty before the first request. */
    synchronized Optional<Conduct> snapshot() {
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(new Conduct(
                host,
                new Traffic(first, requireNonNull(last), requests, bytes),
                gap,
                new Denials(deniedByRobots, deniedByTdm, deniedByTags),
                new Overload(tooManyRequests, unavailable, notBefore),
                robots));
    }

    /** What has been counted, if that has changed since the last call. */
    synchronized Optional<Conduct> takeChanged() {
        Optional<Conduct> taken = changed ? snapshot() : Optional.empty();
        changed = false;
        return taken;
    }

    private void goOnFrom(Conduct before) {
        first = before.traffic().first();
        last = before.traffic().last();
        requests = before.traffic().requests();
        bytes = before.traffic().bytes();
        gap = before.gap();
        deniedByRobots = before.denials().robots();
        deniedByTdm = before.denials().tdm();
        deniedByTags = before.denials().tags();
        tooManyRequests = before.overload().tooManyRequests();
        unavailable = before.overload().unavailable();
        notBefore = before.overload().notBefore();
        robots = before.robots();
    }
}
