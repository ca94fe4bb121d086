package openings.aggregator.estimate;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.aggregator.estimate.Stratum.Activity;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;

/**
 * Post-stratification (Holt and Smith 1979) of the mean stock of a quarter to official vacancies by activity: within a
 * stratum all jobs have one weight, by which they add up to the official figure.
 */
record QuarterCalibration(Weights weights, List<Stratum> strata) {
    /** Empty where no advertisements were collected in the quarter, or its official figures cannot be used. */
    static Optional<QuarterCalibration> of(
            List<Job> jobs,
            Benchmark.Figures figures,
            Quarter quarter,
            Days period,
            Replicates replicates,
            double enoughJobs) {
        List<Activity> activities = activities(jobs, figures, quarter, period, replicates);
        Replicated stock = new Stratum(activities).stock();
        OfficialFigure total = total(figures, quarter, activities);
        if (!total.usable() || stock.estimate() == 0) {
            return Optional.empty();
        }
        double vacancies = requireNonNull(total.vacancies());
        List<Stratum> strata = Strata.form(activities, vacancies, enoughJobs);
        Map<String, Replicated> bySection = new HashMap<>();
        for (Stratum stratum : strata) {
            Replicated factors =
                    stratum.stock().factorsTo(stratum.findVacancies().orElseThrow());
            stratum.activities().forEach(activity -> bySection.put(activity.section(), factors));
        }
        BenchmarkState state =
                new BenchmarkState.Current(total, figures.series().differs());
        return Optional.of(new QuarterCalibration(new Weights(bySection, stock.factorsTo(vacancies), state), strata));
    }

    /** As published, or added up where it is not. */
    private static OfficialFigure total(Benchmark.Figures figures, Quarter quarter, List<Activity> activities) {
        String sections = figures.series().sections();
        return figures.find(sections, quarter)
                .filter(OfficialFigure::usable)
                .orElseGet(() -> new OfficialFigure(
                        "sum of single activities of " + figures.series().table(),
                        figures.figures().getFirst().country(),
                        sections,
                        quarter,
                        new Stratum(activities).findVacancies().orElse(null),
                        ""));
    }

    private static List<Activity> activities(
            List<Job> jobs, Benchmark.Figures figures, Quarter quarter, Days period, Replicates replicates) {
        Map<String, Activity> bySection = new TreeMap<>();
        for (String section : figures.series().sectionLetters()) {
            OfficialFigure official = figures.find(section, quarter).orElse(null);
            bySection.put(section, Activity.empty(section, official, replicates.size()));
        }
        if (period.count() > 0) {
            jobs.forEach(job -> add(job, period, replicates, bySection));
        }
        return List.copyOf(bySection.values());
    }

    private static void add(Job job, Days period, Replicates replicates, Map<String, Activity> bySection) {
        double stock = job.part(Indicator.STOCK, period).deduplicated();
        if (stock > 0) {
            Replicated times = replicates.draw(job.unit());
            job.codes()
                    .activity()
                    .byCode()
                    .forEach((section, share) -> bySection.computeIfPresent(
                            section, (letter, sum) -> sum.plus(share, times, stock * share)));
        }
    }

    /** Duncan's dissimilarity of advertisements and official vacancies over activities. */
    double duncan() {
        return Divergence.duncan(
                strata.stream()
                        .mapToDouble(stratum -> stratum.stock().estimate())
                        .toArray(),
                strata.stream()
                        .mapToDouble(stratum -> stratum.findVacancies().orElseThrow())
                        .toArray());
    }

    /** The strata for the bias report. */
    List<BiasReport.Activity> activities() {
        double allStock =
                strata.stream().mapToDouble(each -> each.stock().estimate()).sum();
        double allVacancies = strata.stream()
                .mapToDouble(each -> each.findVacancies().orElseThrow())
                .sum();
        return strata.stream()
                .map(stratum -> report(stratum, allStock, allVacancies))
                .toList();
    }

    private static BiasReport.Activity report(Stratum stratum, double allStock, double allVacancies) {
        double stock = stratum.stock().estimate();
        double official = stratum.findVacancies().orElseThrow();
        return new BiasReport.Activity(
                stratum.name(),
                Rounded.of(stock),
                Rounded.of(official),
                stratum.flags(),
                official == 0 ? null : Rounded.of(stock / official),
                official == 0 ? null : Rounded.of(stock / allStock / (official / allVacancies)),
                stock == 0 ? 0 : Rounded.of(official / stock));
    }
}
