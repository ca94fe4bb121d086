package openings.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts items per second of CPU time in the best iteration. All threads of the process count, DuckDB's and those of
 * garbage collection and compilation too; the last do most of their work in iterations that are not the best.
 * Other processes that keep the machine busy change it little, while they change items per second much.
 */
public final class CpuTime implements InternalProfiler {
    /** The name of the result that it adds. */
    static final String RESULT = "perCpuSecond";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (double) (system.getProcessCpuTime() - before) / TimeUnit.SECONDS.toNanos(1);
        double perSecond = result.getMetadata().getAllOps() / seconds;
        return List.of(new ScalarResult(RESULT, perSecond, "ops/s", AggregationPolicy.MAX));
    }

    @Override
    public String getDescription() {
        return "Items per second of CPU time, best iteration";
    }
}
