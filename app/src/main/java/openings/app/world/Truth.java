package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/**
 * What a perfect statistic of the world would say: vacancies open and newly opened, by group, region, activity and
 * month. Immutable.
 */
public final class Truth {
    private final Map<YearMonth, List<Vacancy>> open = new HashMap<>();
    private final List<YearMonth> months;

    Truth(WorldConfig config, Collection<Vacancy> vacancies) {
        vacancies.forEach(this::enter);
        months = config.start()
                .datesUntil(config.end())
                .map(YearMonth::from)
                .distinct()
                .filter(month -> !Period.of(month).until().isAfter(config.end()))
                .toList();
    }

    /**
     * A group of vacancies.
     *
     * @param occupation an ISCO-08 group at any level; null for all occupations
     * @param region a NUTS region at any level
     * @param section a NACE Rev. 2 section letter; null for all activities
     */
    public record Group(
            @Nullable Isco08 occupation,
            Nuts region,
            @Nullable String section) {
        public Group {
            requireNonNull(region, "region");
        }

        /** All vacancies of a country. */
        public static Group ofCountry(String country) {
            return new Group(null, Nuts.of(country), null);
        }

        boolean contains(Vacancy.Job job) {
            return (occupation == null || occupation.contains(job.occupation().code()))
                    && region.contains(job.town().region())
                    && (section == null || section.equals(job.employer().section()));
        }
    }

    private void enter(Vacancy vacancy) {
        YearMonth last = YearMonth.from(vacancy.open().until().minusDays(1));
        for (YearMonth month = YearMonth.from(vacancy.open().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            open.computeIfAbsent(month, unseen -> new ArrayList<>()).add(vacancy);
        }
    }

    /** The months that boards could be visited in and that are over when the simulation ends, in order. */
    public List<YearMonth> months() {
        return months;
    }

    /** Open vacancies: the mean over the days of the month of the people sought on the day. */
    public double stock(Group group, YearMonth month) {
        Period days = Period.of(month);
        double total = openIn(month).stream()
                .filter(vacancy -> group.contains(vacancy.job()))
                .mapToLong(vacancy -> vacancy.job().positions() * vacancy.open().daysWithin(days))
                .sum();
        return total / days.days();
    }

    /** New vacancies: the people sought by those that open within the month. */
    public long flow(Group group, YearMonth month) {
        Period days = Period.of(month);
        return openIn(month).stream()
                .filter(vacancy -> days.contains(vacancy.open().from()) && group.contains(vacancy.job()))
                .mapToLong(vacancy -> vacancy.job().positions())
                .sum();
    }

    private List<Vacancy> openIn(YearMonth month) {
        return open.getOrDefault(month, List.of());
    }
}
