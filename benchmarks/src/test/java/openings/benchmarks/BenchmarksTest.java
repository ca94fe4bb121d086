package openings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

final class BenchmarksTest {
    @Test
    void allRunAndHaveABaseline() throws RunnerException {
        Options options = new OptionsBuilder()
                .param("titles", "200")
                .param("kilobytes", "10")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(50))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        Collection<RunResult> results = new Runner(options).run();

        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
        assertThat(names(results))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names(results))
                        .contains(name.endsWith("Baseline") ? name.replaceFirst("Baseline$", "") : name + "Baseline"));
    }

    private static Set<String> names(Collection<RunResult> results) {
        return results.stream()
                .map(result -> result.getParams().getBenchmark())
                .collect(Collectors.toUnmodifiableSet());
    }
}
