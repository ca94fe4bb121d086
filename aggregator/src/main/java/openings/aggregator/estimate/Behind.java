package openings.aggregator.estimate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import openings.aggregator.release.Observation.Basis;

/** Counts the jobs behind a figure: those coded to its cell. One thread at a time. */
final class Behind {
    private final Map<String, Double> employers = new HashMap<>();
    private final Map<String, Double> sources = new HashMap<>();
    private int jobs;
    private int unknownEmployers;
    private int broken;
    private int longLived;
    private int agencies;
    private double deduplicated;
    private double sumOfWeights;
    private double sumOfSquares;

    /**
     * What a job tells of a figure.
     *
     * @param deduplicated what it adds to it
     * @param weight how many vacancies it stands for
     */
    record Contribution(Job job, double deduplicated, double weight, boolean broken, boolean longLived) {}

    void add(Contribution contribution) {
        Job job = contribution.job();
        jobs++;
        deduplicated += contribution.deduplicated();
        double weight = contribution.weight() * job.openings();
        sumOfWeights += weight;
        sumOfSquares += weight * weight;
        unknownEmployers += job.employer().isEmpty() ? 1 : 0;
        broken += contribution.broken() ? 1 : 0;
        longLived += contribution.longLived() ? 1 : 0;
        agencies += job.agency() ? 1 : 0;
        employers.merge(job.unit(), 1.0, Double::sum);
        job.sourceShares().forEach((source, share) -> sources.merge(source, share, Double::sum));
    }

    /** Employers that are not named count as one: they may be one. */
    Basis basis() {
        int named = employers.size() - unknownEmployers;
        return new Basis(
                jobs,
                (long) named + Math.min(1, unknownEmployers),
                sources.size(),
                Rounded.of(top(sources, 1)),
                Rounded.of(sumOfSquares == 0 ? 0 : sumOfWeights * sumOfWeights / sumOfSquares));
    }

    /** @param all the figure itself, with what was spread to it */
    Makeup makeup(double all) {
        return new Makeup(
                top(employers, 1),
                top(employers, 2),
                share(broken),
                share(longLived),
                share(agencies),
                all == 0 ? 0 : Math.max(0, 1 - deduplicated / all),
                sumOfWeights == 0 ? 1 : jobs * sumOfSquares / (sumOfWeights * sumOfWeights));
    }

    private double share(double part) {
        return part / jobs;
    }

    private double top(Map<String, Double> parts, int howMany) {
        return share(parts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(howMany)
                .mapToDouble(Double::doubleValue)
                .sum());
    }
}
