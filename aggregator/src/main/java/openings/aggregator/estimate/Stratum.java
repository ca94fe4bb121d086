package openings.aggregator.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.aggregator.country.Sections;
import openings.aggregator.release.OfficialFigure;
import org.jspecify.annotations.Nullable;

/**
 * Activities that are calibrated together.
 *
 * @param activities at least one, in the order of their letters
 */
record Stratum(List<Activity> activities) {
    Stratum {
        activities = activities.stream()
                .sorted(Comparator.comparing(Activity::section))
                .toList();
    }

    /**
     * A section of NACE Rev. 2 within a quarter.
     *
     * @param jobs how many jobs of it were seen
     * @param stock mean stock in each replicate, number 0 being the estimate itself
     * @param official the official figure; null where none is published
     * @param vacancies the official figure, or where that cannot be used what is left of the official total; null where
     *     not even that is known
     */
    record Activity(
            String section,
            double jobs,
            Replicated stock,
            @Nullable OfficialFigure official,
            @Nullable Double vacancies) {
        boolean usable() {
            return official != null && official.usable();
        }

        Activity with(Double imputed) {
            return new Activity(section, jobs, stock, official, imputed);
        }

        /** No job yet. */
        static Activity empty(String section, @Nullable OfficialFigure official, int replicates) {
            Double vacancies = official != null && official.usable() ? official.vacancies() : null;
            return new Activity(section, 0, Replicated.zero(replicates), official, vacancies);
        }

        /** One more job, of which {@code share} belongs here. */
        Activity plus(double share, Replicated times, double moreStock) {
            stock.add(times, moreStock);
            return new Activity(section, jobs + share, stock, official, vacancies);
        }
    }

    /** Eurostat's flags of its activities, a colon where there is no figure. */
    String flags() {
        return activities.stream()
                .map(Activity::official)
                .map(official -> official == null ? ":" : official.flag())
                .collect(Collectors.joining());
    }

    Stratum and(Stratum other) {
        return new Stratum(
                Stream.concat(activities.stream(), other.activities.stream()).toList());
    }

    /** For example {@code J} or {@code R+S}. */
    String name() {
        return activities.stream().map(Activity::section).collect(Collectors.joining("+"));
    }

    double jobs() {
        return activities.stream().mapToDouble(Activity::jobs).sum();
    }

    /** Official vacancies of all its activities as far as known; empty where of none. */
    Optional<Double> findVacancies() {
        List<Double> known = activities.stream()
                .map(Activity::vacancies)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** Whether it can stand alone: enough jobs, and every official figure can be used. */
    boolean strong(double enoughJobs) {
        return jobs() >= enoughJobs
                && jobs() > 0
                && findVacancies().isPresent()
                && (activities.size() > 1 || activities.getFirst().usable());
    }

    /** Mean stock in each replicate. */
    Replicated stock() {
        Replicated stock = Replicated.zero(activities.getFirst().stock().size());
        activities.forEach(activity -> stock.add(activity.stock(), 1));
        return stock;
    }

    /** How far it is from {@code other}, by its nearest activities. */
    int distance(Stratum other) {
        return activities.stream()
                .flatMap(one -> other.activities.stream().map(two -> Sections.distance(one.section(), two.section())))
                .min(Comparator.naturalOrder())
                .orElse(0);
    }
}
