package openings.crawler.fetch;

import java.util.ArrayList;
import java.util.List;

/** Time that only passes while somebody waits, at once. */
final class NoWaiting implements HostGate.Time {
    private final List<Long> waits = new ArrayList<>();
    private long now = 1_000_000_000_000L;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void sleep(long nanos) {
        waits.add(nanos);
        now += nanos;
    }

    /** Lets time pass. */
    synchronized void pass(long nanos) {
        now += nanos;
    }

    /** For how long was waited so far, in milliseconds. */
    synchronized List<Long> waitedMillis() {
        return waits.stream().map(nanos -> nanos / 1_000_000).toList();
    }
}
