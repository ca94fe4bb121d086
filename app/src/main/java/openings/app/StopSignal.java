package openings.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Turns Ctrl-C (or {@code kill}) into an interrupt of the thread that works, and keeps the JVM alive until that thread
 * has put away what it holds.
 */
final class StopSignal {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static volatile boolean given;

    private StopSignal() {}

    /** Does {@code work} on this thread, which is interrupted when the program is told to stop; gives its exit code. */
    static int obeyedBy(IntSupplier work) {
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(() -> stop(worker), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.getAsInt();
        } finally {
            forget(hook);
        }
    }

    /** Whether the program was told to stop. */
    static boolean isGiven() {
        return given;
    }

    /** Says that the program's last word is spoken: told to stop, it ends now. */
    static void over() {
        OVER.countDown();
    }

    /** Waits until told to stop. */
    static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Interrupts again and again, for there are libraries that swallow an interrupt. */
    private static void stop(Thread worker) {
        given = true;
        try {
            for (long i = 0; i < PATIENCE.dividedBy(AGAIN); i++) {
                worker.interrupt();
                if (OVER.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
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
