package openings.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Turns Ctrl-C (or {@code kill}) into an interrupt of the thread that works, and keeps the JVM alive until that thread
 * has put away what it holds.
 */
final class StopSignal {
    private static final long PATIENCE_SECONDS = 20;

    private StopSignal() {}

    /** Does {@code work} on this thread, which is interrupted when the program is told to stop; gives its exit code. */
    static int obeyedBy(IntSupplier work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(() -> stop(worker, done), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.getAsInt();
        } finally {
            done.countDown();
            forget(hook);
        }
    }

    /** Waits until told to stop. */
    static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Thread worker, CountDownLatch done) {
        worker.interrupt();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The JVM is on its way down, and the hook is what brought us here.
        }
    }
}
