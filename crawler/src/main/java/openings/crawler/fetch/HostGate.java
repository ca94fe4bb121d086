package openings.crawler.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, and none too early. Thread-safe; times are real ones. */
final class HostGate {
    /** A request. */
    @FunctionalInterface
    interface Request<T> {
        T send();
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private Duration crawlDelay = Duration.ZERO;
    private long lastEnd;
    private long notBefore;
    private boolean visited;

    /** Sends a request when it is time. */
    <T> T through(Duration gap, Request<T> request) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            await(gap);
            try {
                return request.send();
            } finally {
                visited = true;
                lastEnd = System.nanoTime();
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on, at least this lies between two requests. */
    void crawlDelay(Duration delay) {
        lock.lock();
        try {
            crawlDelay = delay;
        } finally {
            lock.unlock();
        }
    }

    /** The next request waits at least this long from now. */
    void retryAfter(Duration wait) {
        lock.lock();
        try {
            notBefore = Math.max(notBefore, System.nanoTime() + wait.toNanos());
        } finally {
            lock.unlock();
        }
    }

    private void await(Duration gap) throws InterruptedException {
        if (!visited) {
            return;
        }
        Duration between = gap.compareTo(crawlDelay) > 0 ? gap : crawlDelay;
        long now = System.nanoTime();
        long wait = Math.max(lastEnd + between.toNanos() - now, notBefore == 0 ? 0 : notBefore - now);
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }
}
