package openings.classifier.evaluation;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What coding costs, once what it needs of languages is ready.
 *
 * @param perCpuSecond advertisements, titles, sentences or terms in a second of CPU time of one thread; NaN where it was
 *     not measured
 * @param heapMb heap in use after a collection, in millions of bytes, by all that the program holds: the labelled data too
 */
public record Cost(double perCpuSecond, long heapMb) {
    private static final int MOST = 1_000;
    private static final long LEAST_NANOS = 200_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    static Cost unmeasured() {
        return new Cost(Double.NaN, 0);
    }

    /** Codes the first thousand items, once to make all ready and once or, where they are few, more often to measure. */
    static <T> Cost of(Collection<T> items, Consumer<T> coding) {
        if (items.isEmpty()) {
            return unmeasured();
        }
        List<T> timed = items.stream().limit(MOST).toList();
        timed.forEach(coding);
        long start = cpuNanos();
        long coded = 0;
        do {
            timed.forEach(coding);
            coded += timed.size();
        } while (cpuNanos() - start < LEAST_NANOS);
        double perCpuSecond = coded * NANOS_PER_SECOND / (cpuNanos() - start);
        System.gc();
        return new Cost(
                perCpuSecond,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
