package openings.aggregator.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;

/** Finds the weights of a country's jobs, quarter by quarter. */
final class Calibration {
    private final Benchmark benchmark;
    private final int replicates;
    private final Map<Quarter, QuarterCalibration> quarters = new TreeMap<>();

    /**
     * @param observed the days on which advertisements were collected
     * @param enoughJobs how many jobs an activity needs to be calibrated apart
     */
    Calibration(List<Job> jobs, Benchmark benchmark, Days observed, Replicates replicates, double enoughJobs) {
        this.benchmark = benchmark;
        this.replicates = replicates.size();
        if (benchmark instanceof Benchmark.Figures figures) {
            figures.figures().stream()
                    .map(OfficialFigure::quarter)
                    .distinct()
                    .forEach(quarter -> QuarterCalibration.of(
                                    jobs, figures, quarter, Days.of(quarter).within(observed), replicates, enoughJobs)
                            .ifPresent(calibration -> quarters.put(quarter, calibration)));
        }
    }

    /** The weights of a quarter: its own, else those of the nearest earlier quarter, else of the nearest later. */
    Weights weights(Quarter quarter) {
        return switch (benchmark) {
            case Benchmark.None none -> unweighted(none.reason());
            case Benchmark.Figures figures ->
                findNearest(quarter)
                        .map(nearest ->
                                weights(quarter, nearest, figures.series().differs()))
                        .orElseGet(
                                () -> unweighted("No official figures of a quarter in which advertisements were seen"));
        };
    }

    private Weights weights(Quarter asked, Quarter nearest, boolean scopeDiffers) {
        Weights weights = findOfQuarter(nearest).orElseThrow().weights();
        int apart = Math.abs(asked.until(nearest));
        return apart == 0 ? weights : weights.in(new BenchmarkState.Other(nearest, apart, scopeDiffers));
    }

    private Weights unweighted(String reason) {
        return new Weights(Map.of(), Replicated.one(replicates), new BenchmarkState.None(reason));
    }

    private Optional<Quarter> findNearest(Quarter asked) {
        return quarters.keySet().stream()
                .min(Comparator.comparing((Quarter quarter) -> quarter.compareTo(asked) > 0)
                        .thenComparingInt(quarter -> Math.abs(quarter.until(asked))));
    }

    /** What the calibration to the figures of a quarter itself found; empty where there are none. */
    Optional<QuarterCalibration> findOfQuarter(Quarter quarter) {
        return Optional.ofNullable(quarters.get(quarter));
    }
}
