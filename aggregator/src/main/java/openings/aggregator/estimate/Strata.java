package openings.aggregator.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import openings.aggregator.estimate.Stratum.Activity;
import org.jspecify.annotations.Nullable;

/** Forms strata of activities that are large enough, and known well enough, to be calibrated. */
final class Strata {
    private Strata() {}

    /**
     * Joins each activity that is too weak with the nearest, the smallest first.
     *
     * @param total official vacancies of all activities together; null where not known
     * @param enoughJobs how many jobs a stratum needs
     */
    static List<Stratum> form(List<Activity> activities, @Nullable Double total, double enoughJobs) {
        List<Stratum> strata = new ArrayList<>(impute(activities, total).stream()
                .map(a -> new Stratum(List.of(a)))
                .toList());
        Optional<Stratum> weak = findWeakest(strata, enoughJobs);
        while (weak.isPresent() && strata.size() > 1) {
            join(strata, weak.get());
            weak = findWeakest(strata, enoughJobs);
        }
        strata.sort(Comparator.comparing(Stratum::name));
        return strata;
    }

    /** Activities without a usable figure share what the others leave of the total, by their advertisements. */
    private static List<Activity> impute(List<Activity> activities, @Nullable Double total) {
        double known = 0;
        double stockOfOthers = 0;
        for (Activity activity : activities) {
            Double vacancies = activity.vacancies();
            known += vacancies == null ? 0 : vacancies;
            stockOfOthers += vacancies == null ? activity.stock().estimate() : 0;
        }
        if (total == null || total <= known || stockOfOthers == 0) {
            return activities;
        }
        double perAdvertisement = (total - known) / stockOfOthers;
        return activities.stream()
                .map(a -> a.vacancies() == null ? a.with(a.stock().estimate() * perAdvertisement) : a)
                .toList();
    }

    private static Optional<Stratum> findWeakest(List<Stratum> strata, double enoughJobs) {
        return strata.stream()
                .filter(stratum -> !stratum.strong(enoughJobs))
                .min(Comparator.comparingDouble(Stratum::jobs).thenComparing(Stratum::name));
    }

    private static void join(List<Stratum> strata, Stratum weak) {
        strata.remove(weak);
        Stratum nearest = strata.stream()
                .min(Comparator.comparingInt(weak::distance).thenComparing(Stratum::name))
                .orElseThrow();
        strata.remove(nearest);
        strata.add(nearest.and(weak));
    }
}
