package openings.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts benchmarks beside their baselines: those of the same parameters and the same name with {@code Baseline} behind. */
final class Comparison {
    private static final String BASELINE = "Baseline";
    private static final String HEAD = String.format(
            Locale.ROOT, "%n%-45s %12s %12s %8s%n", "items per CPU second", "measured", "baseline", "ratio");

    private Comparison() {}

    /** A line per benchmark: its score, its baseline's, the first over the second. Without a baseline, there is no line. */
    static String table(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> findBaseline(score, scores).stream().map(baseline -> line(score, baseline)))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static Optional<Score> findBaseline(Score score, List<Score> scores) {
        return scores.stream()
                .filter(other -> other.name().equals(score.name() + BASELINE))
                .filter(other -> other.parameters().equals(score.parameters()))
                .findFirst();
    }

    private static String line(Score score, Score baseline) {
        return String.format(
                Locale.ROOT,
                "%-45s %,12.0f %,12.0f %8.3f%n",
                score.label(),
                score.perCpuSecond(),
                baseline.perCpuSecond(),
                score.perCpuSecond() / baseline.perCpuSecond());
    }
}
