package openings.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks as JMH's own command line does, then prints how each compares with its baseline. */
public final class Main {
    private Main() {}

    /**
     * Runs the benchmarks that {@code arguments} name.
     *
     * @param arguments JMH's: patterns of names, then options
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldHelp()) {
            showHelp(options);
        } else {
            Options counted = new OptionsBuilder()
                    .parent(options)
                    .addProfiler(CpuTime.class)
                    .build();
            System.out.print(Comparison.table(scores(new Runner(counted).run())));
        }
    }

    private static void showHelp(CommandLineOptions options) {
        try {
            options.showHelp();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print JMH's help", e);
        }
    }

    private static List<Score> scores(Collection<RunResult> results) {
        return results.stream().map(Main::score).toList();
    }

    private static Score score(RunResult result) {
        BenchmarkParams benchmark = result.getParams();
        Map<String, String> parameters = new TreeMap<>();
        benchmark.getParamsKeys().forEach(key -> parameters.put(key, benchmark.getParam(key)));
        String[] name = benchmark.getBenchmark().split("\\.", -1);
        return new Score(
                name[name.length - 2] + "." + name[name.length - 1],
                parameters,
                requireNonNull(result.getSecondaryResults().get(CpuTime.RESULT), CpuTime.RESULT)
                        .getScore());
    }
}
