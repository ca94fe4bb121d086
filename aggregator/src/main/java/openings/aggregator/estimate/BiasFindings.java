package openings.aggregator.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Quarter;
import org.jspecify.annotations.Nullable;

/** Reports how the advertisements of a country differ from official vacancies. */
final class BiasFindings {
    private final String country;
    private final List<Job> jobs;
    private final Benchmark benchmark;
    private final Calibration calibration;
    private final SourceLives lives;

    BiasFindings(String country, List<Job> jobs, Benchmark benchmark, Calibration calibration, SourceLives lives) {
        this.country = country;
        this.jobs = jobs;
        this.benchmark = benchmark;
        this.calibration = calibration;
        this.lives = lives;
    }

    /** A quarter's; empty where it has no advertisements, or there are official figures, but not of this quarter. */
    Optional<BiasReport.Country> findCountry(Quarter quarter) {
        Days period = Days.of(quarter).within(lives.observed());
        List<Job> open = period.count() == 0
                ? List.of()
                : jobs.stream()
                        .filter(job -> !job.part(Indicator.STOCK, period).none())
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        double[] weights = open.stream()
                .mapToDouble(job -> calibration.weights(quarter).of(job).estimate())
                .toArray();
        return switch (benchmark) {
            case Benchmark.None none -> Optional.of(report(quarter, none.reason(), 0, weights, List.of(), open));
            case Benchmark.Figures figures ->
                calibration
                        .findOfQuarter(quarter)
                        .map(found -> report(
                                quarter, figures.series().scope(), found.duncan(), weights, found.activities(), open));
        };
    }

    private BiasReport.Country report(
            Quarter quarter,
            String scope,
            double duncan,
            double[] weights,
            List<BiasReport.Activity> activities,
            List<Job> open) {
        return new BiasReport.Country(
                country,
                quarter.toString(),
                scope,
                Rounded.of(duncan),
                Rounded.of(Divergence.designEffect(weights)),
                activities,
                sources(open, Days.of(quarter)));
    }

    private List<BiasReport.SourceShare> sources(List<Job> open, Days period) {
        Map<String, Double> shares = new TreeMap<>();
        for (Job job : open) {
            job.sourceShares().forEach((source, share) -> shares.merge(source, share / open.size(), Double::sum));
        }
        return shares.entrySet().stream()
                .map(share -> new BiasReport.SourceShare(
                        share.getKey(), Rounded.of(share.getValue()), brokeOff(share.getKey(), period)))
                .sorted(Comparator.comparingDouble(BiasReport.SourceShare::share)
                        .reversed())
                .toList();
    }

    private @Nullable LocalDate brokeOff(String source, Days period) {
        return lives.findBrokeOff(source)
                .filter(last -> last.isBefore(period.end()))
                .orElse(null);
    }
}
