package openings.aggregator.estimate;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import openings.aggregator.dedup.Cluster;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Quarter;
import openings.aggregator.threshold.Threshold;
import openings.aggregator.threshold.Thresholds;
import openings.contract.posting.Source;

/** Estimates stock and flow of vacancies from clusters of advertisements. Thread-safe. */
public final class Estimator {
    private final EstimateRules rules;
    private final Thresholds thresholds;

    public Estimator(EstimateRules rules, Thresholds thresholds) {
        this.rules = rules;
        this.thresholds = thresholds;
    }

    /**
     * Estimates every month from {@code first} to {@code last} in which advertisements were collected.
     *
     * @param clusters not empty
     * @param sources of all advertisements
     * @param benchmarks the official figures of a country, from a quarter on
     */
    public Estimates estimate(
            List<Cluster> clusters,
            Collection<Source> sources,
            BiFunction<String, Quarter, Benchmark> benchmarks,
            YearMonth first,
            YearMonth last) {
        List<Recorded> recorded =
                clusters.stream().flatMap(cluster -> cluster.members().stream()).toList();
        SourceLives lives = new SourceLives(recorded, rules.listing());
        Map<String, Source> byId = sources.stream().collect(toMap(Source::id, Function.identity()));
        Map<String, List<Job>> byCountry = new Jobs(byId, rules.listing(), lives).byCountry(clusters);
        Estimates estimates = Estimates.none();
        for (Map.Entry<String, List<Job>> country : byCountry.entrySet()) {
            Benchmark benchmark = benchmarks.apply(country.getKey(), Quarter.of(first));
            estimates = estimates.and(
                    estimate(country.getKey(), country.getValue(), benchmark, lives, months(first, last)));
        }
        return estimates;
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private Estimates estimate(
            String country, List<Job> jobs, Benchmark benchmark, SourceLives lives, List<YearMonth> months) {
        Replicates replicates = new Replicates(rules.replicates());
        Calibration calibration = new Calibration(
                jobs, benchmark, lives.observed(), replicates, thresholds.of(Threshold.CALIBRATION_ADVERTISEMENTS));
        CountryEstimator estimator = new CountryEstimator(
                jobs, calibration, replicates, lives, (int) thresholds.of(Threshold.LONG_LIVED_DAYS));
        List<Estimate> estimates = months.stream()
                .flatMap(month -> List.of(Indicator.values()).stream()
                        .flatMap(indicator -> estimator.estimate(indicator, month).stream()))
                .toList();
        List<BiasReport.Country> bias = months.stream()
                .map(Quarter::of)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(quarter ->
                        new BiasFindings(country, jobs, benchmark, calibration, lives).findCountry(quarter).stream())
                .toList();
        return new Estimates(estimates, bias);
    }
}
