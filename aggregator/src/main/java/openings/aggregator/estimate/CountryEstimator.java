package openings.aggregator.estimate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.aggregator.estimate.Behind.Contribution;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation.Figures;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Nuts;

/** Estimates the vacancies of one country, month by month. */
final class CountryEstimator {
    private static final int UNIT_GROUP = 4;
    private static final int REGION_LEVEL_2 = 4;

    private final List<Job> jobs;
    private final Calibration calibration;
    private final Replicates replicates;
    private final SourceLives lives;
    private final int longLivedDays;
    private final Donors occupations = new Donors(job -> job.codes().occupation(), code -> code.length() == UNIT_GROUP);
    private final Donors regions = new Donors(job -> job.codes().region(), code -> code.length() == REGION_LEVEL_2);

    CountryEstimator(
            List<Job> jobs, Calibration calibration, Replicates replicates, SourceLives lives, int longLivedDays) {
        this.jobs = jobs;
        this.calibration = calibration;
        this.replicates = replicates;
        this.lives = lives;
        this.longLivedDays = longLivedDays;
        jobs.forEach(occupations::add);
        jobs.forEach(regions::add);
    }

    /** All cells to which a job was coded, in a month in which advertisements were collected. */
    List<Estimate> estimate(Indicator indicator, YearMonth month) {
        Days period = Days.of(month).within(lives.observed());
        if (period.count() == 0) {
            return List.of();
        }
        Weights weights = calibration.weights(Quarter.of(month));
        Tally tally = new Tally(replicates.size());
        Map<Cell, Behind> behind = new HashMap<>();
        for (Job job : jobs) {
            Job.Part part = job.part(indicator, period);
            if (!part.none()) {
                Replicated ofJob = weights.of(job);
                tally.add(job.codes(), part, replicates.draw(job.unit()), ofJob);
                if (part.deduplicated() > 0) {
                    count(behind, contribution(job, part, ofJob.estimate(), indicator, period));
                }
            }
        }
        tally.spread(occupations, regions);
        boolean unfinished = period.end().isBefore(month.plusMonths(1).atDay(1));
        return estimates(indicator, month, tally.rolledUp(), behind, weights.state(), unfinished);
    }

    private static void count(Map<Cell, Behind> behind, Contribution contribution) {
        Job.Codes codes = contribution.job().codes();
        Cell cell = new Cell(codes.occupation().majority(), codes.region().majority());
        for (Cell each : cell.withAncestors()) {
            behind.computeIfAbsent(each, absent -> new Behind()).add(contribution);
        }
    }

    private Contribution contribution(Job job, Job.Part part, double weight, Indicator indicator, Days period) {
        boolean broken = job.sources().stream().allMatch(source -> lives.breaks(source, indicator, period));
        return new Contribution(
                job, part.deduplicated(), weight, broken, indicator == Indicator.STOCK && longLived(job, period));
    }

    private boolean longLived(Job job, Days period) {
        LocalDate last = job.open().getLast().end().isBefore(period.end())
                ? job.open().getLast().end()
                : period.end();
        return last.minusDays(longLivedDays).isAfter(job.open().getFirst().from());
    }

    private static List<Estimate> estimates(
            Indicator indicator,
            YearMonth month,
            Map<Cell, Sums> cells,
            Map<Cell, Behind> behind,
            BenchmarkState benchmark,
            boolean unfinished) {
        Comparisons comparisons = new Comparisons(indicator, benchmark, cells);
        List<Estimate> estimates = new ArrayList<>();
        cells.forEach((cell, sums) -> {
            Behind counted = behind.get(cell);
            if (counted != null) {
                estimates.add(new Estimate(
                        new SeriesKey(indicator, cell.isco(), Nuts.of(cell.region())),
                        month,
                        figures(sums),
                        counted.basis(),
                        comparisons.of(cell),
                        counted.makeup(sums.deduplicated()),
                        benchmark,
                        unfinished));
            }
        });
        return estimates;
    }

    private static Figures figures(Sums sums) {
        Replicated.Interval interval = sums.weighted().interval();
        return new Figures(
                Rounded.of(sums.raw()),
                Rounded.of(sums.deduplicated()),
                Rounded.of(sums.weighted().estimate()),
                Rounded.of(interval.low()),
                Rounded.of(interval.high()));
    }
}
