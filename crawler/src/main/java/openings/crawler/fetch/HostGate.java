package openings.crawler.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import openings.crawler.fetch.FetchResult.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Lets one request at a time through to a host, and none too early: between the end of an answer and the next request lies
 * the longest of the gap that is asked for, the host's crawl-delay, its {@link Backoff} and its Retry-After. Thread-safe;
 * gaps are real time, whatever the clock says.
 */
final class HostGate {
    /** Nobody waits longer at the gate; the request is to come back later. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** What is looked at once more when it is time, as rules may have changed in the meantime. */
    @FunctionalInterface
    interface Check {
        Check NONE = () -> {};

        void pass() throws IOException;
    }

    /** A request. */
    @FunctionalInterface
    interface Sending {
        Answer send() throws IOException, InterruptedException;
    }

    /** Real time, or what a test takes for it. */
    interface Time {
        Time REAL = new Time() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(nanos);
            }
        };

        long nanos();

        void sleep(long nanos) throws InterruptedException;
    }

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Clock clock;
    private final Time time;
    private final ConductCount conduct;
    private final Backoff backoff = new Backoff();
    private volatile Duration crawlDelay = Duration.ZERO;
    private boolean visited;
    private long lastEnd;
    private Instant lastEndInstant = Instant.EPOCH;
    private volatile @Nullable Instant notBefore;
    private long notBeforeNanos;

    /** @param before how the host was treated in earlier runs; null if it was not visited */
    HostGate(String host, @Nullable Conduct before, Clock clock, Time time) {
        this.clock = clock;
        this.time = time;
        conduct = new ConductCount(host, before);
        if (before != null) {
            visited = true;
            lastEnd = time.nanos() - between(before.traffic().last(), clock.instant());
            Instant until = before.overload().notBefore();
            if (until != null && until.isAfter(clock.instant())) {
                leaveAlone(Duration.between(clock.instant(), until));
            }
        }
    }

    ConductCount conduct() {
        return conduct;
    }

    /** From now on, at least this lies between two requests. */
    void crawlDelay(Duration delay) {
        crawlDelay = delay;
    }

    /** Until when the host has asked to be left alone; null if it has not, or that is over. */
    @Nullable
    Instant notBefore() {
        Instant until = notBefore;
        return until != null && until.isAfter(clock.instant()) ? until : null;
    }

    /**
     * Sends a request when it is time.
     *
     * @throws FetchException {@link Failure#NOT_YET} if that is longer than {@link #LONGEST_WAIT}
     */
    Answer through(Duration gap, Check check, Sending request) throws IOException, InterruptedException {
        turn.lockInterruptibly();
        try {
            Duration owed = Collections.max(List.of(gap, crawlDelay, backingOff()));
            await(owed);
            check.pass();
            return send(owed, request);
        } finally {
            turn.unlock();
        }
    }

    private Answer send(Duration owed, Sending request) throws IOException, InterruptedException {
        Instant begun = clock.instant();
        Conduct.Gap since = visited ? new Conduct.Gap(Duration.ofNanos(time.nanos() - lastEnd), owed) : null;
        try {
            Answer answer = request.send();
            asked(begun, since);
            answered(answer);
            return answer;
        } catch (FetchException e) {
            if (e.isOfRequest()) {
                asked(begun, since);
            }
            if (e.failure() == Failure.TIMEOUT) {
                backoff.overloaded();
            }
            throw e;
        }
    }

    /** Not reached for a host that is not found or whose address is refused: nothing is sent to it. */
    private void asked(Instant begun, Conduct.@Nullable Gap since) {
        visited = true;
        lastEnd = time.nanos();
        lastEndInstant = clock.instant();
        conduct.asked(begun, lastEndInstant, since);
    }

    private void answered(Answer answer) {
        if (answer.isOverload()) {
            backoff.overloaded();
        } else {
            backoff.answered(answer.effort().time());
        }
        if (!answer.isOk()) {
            RetryAfter.in(answer, clock.instant()).ifPresent(this::leaveAlone);
        }
        conduct.answered(answer);
    }

    private void leaveAlone(Duration wait) {
        Instant until = clock.instant().plus(wait);
        Instant known = notBefore();
        if (known == null || until.isAfter(known)) {
            notBefore = until;
            notBeforeNanos = time.nanos() + wait.toNanos();
            conduct.asksToBeLeftAlone(until);
        }
    }

    private void await(Duration owed) throws FetchException, InterruptedException {
        long now = time.nanos();
        long wait = Math.max(visited ? lastEnd + owed.toNanos() - now : 0, nanosAlone(now));
        if (wait > LONGEST_WAIT.toNanos()) {
            Instant until = clock.instant().plusNanos(wait);
            throw new FetchException(Failure.NOT_YET, "The host is to be left alone until " + until, until);
        }
        if (wait > 0) {
            time.sleep(wait);
        }
    }

    /** The pause of the back-off; none if it has passed by the clock. */
    private Duration backingOff() {
        Duration pause = backoff.pause();
        return between(lastEndInstant, clock.instant()) >= pause.toNanos() ? Duration.ZERO : pause;
    }

    /** It is over when real time has passed, or the clock: where that is simulated, nobody waits for days. */
    private long nanosAlone(long now) {
        Instant until = notBefore();
        return until == null ? 0 : Math.min(notBeforeNanos - now, between(clock.instant(), until));
    }

    private static long between(Instant earlier, Instant later) {
        return Math.max(0, Duration.between(earlier, later).toNanos());
    }
}
