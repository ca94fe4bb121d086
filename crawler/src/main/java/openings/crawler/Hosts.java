package openings.crawler;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Does visits: those to one host one after another, in order, those to different hosts side by side. */
final class Hosts implements AutoCloseable {
    /** A visit. Reports its outcome itself, and whatever is thrown. */
    @FunctionalInterface
    interface Visit {
        void make() throws InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, BlockingQueue<Visit>> queues = new HashMap<>();

    /** Queues a visit. Called by one thread. */
    void submit(String host, Visit visit) {
        queues.computeIfAbsent(host, this::open).add(visit);
    }

    /** Interrupts all visits and waits for their end. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private BlockingQueue<Visit> open(String host) {
        BlockingQueue<Visit> queue = new LinkedBlockingQueue<>();
        var unused = threads.submit(() -> work(queue));
        return queue;
    }

    private static void work(BlockingQueue<Visit> queue) {
        try {
            while (true) {
                queue.take().make();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the round is over
        }
    }
}
