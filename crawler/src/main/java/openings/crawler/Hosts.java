package openings.crawler;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Does visits: those to one host one after another, in order, those to different hosts side by side. Thread-safe. */
final class Hosts implements AutoCloseable {
    /** A visit. Reports its outcome itself, and whatever is thrown. */
    @FunctionalInterface
    interface Visit {
        void make() throws InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** Of the hosts that are being visited, and of no other: there may be as many hosts as addresses. */
    private final Map<String, Queue<Visit>> queues = new HashMap<>();

    /** Queues a visit. */
    void submit(String host, Visit visit) {
        synchronized (queues) {
            Queue<Visit> queue = queues.get(host);
            if (queue != null) {
                queue.add(visit);
                return;
            }
            Queue<Visit> waiting = new ArrayDeque<>();
            waiting.add(visit);
            queues.put(host, waiting);
        }
        var unused = threads.submit(() -> work(host));
    }

    /** How many hosts are being visited. */
    int size() {
        synchronized (queues) {
            return queues.size();
        }
    }

    /** Interrupts all visits and waits for their end. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private void work(String host) {
        try {
            for (Visit visit = next(host); visit != null; visit = next(host)) {
                visit.make();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the round is over
        }
    }

    private @Nullable Visit next(String host) {
        synchronized (queues) {
            Queue<Visit> queue = queues.get(host);
            Visit visit = queue == null ? null : queue.poll();
            if (visit == null) {
                queues.remove(host);
            }
            return visit;
        }
    }
}
