package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import openings.aggregator.estimate.Stratum.Activity;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.Quarter;
import org.junit.jupiter.api.Test;

final class StrataTest {
    private static List<Stratum> form(Benchmark.Figures official, String sections, int... jobs) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < jobs.length; i++) {
            String section = sections.substring(i, i + 1);
            Activity empty = Activity.empty(
                    section, official.find(section, new Quarter(2026, 1)).orElse(null), 1);
            activities.add(new Activity(section, jobs[i], Replicated.of(jobs[i]), empty.official(), empty.vacancies()));
        }
        Double total = official.find("B-S", new Quarter(2026, 1)).orElseThrow().vacancies();
        return Strata.form(activities, total, 30);
    }

    @Test
    void strongActivitiesStandAlone() {
        List<Stratum> strata = form(Sample.official("B-S 300", "G 200", "J 100"), "GJ", 50, 60);

        assertThat(strata).extracting(Stratum::name).containsExactly("G", "J");
    }

    @Test
    void aSmallOneJoinsTheNearestOfItsGroup() {
        List<Stratum> strata = form(Sample.official("B-S 300", "G 100", "H 100", "J 100"), "GHJ", 50, 5, 60);

        assertThat(strata).extracting(Stratum::name).containsExactly("G+H", "J");
    }

    @Test
    void officialVacanciesWithoutAdvertisementsAreNotLost() {
        List<Stratum> strata = form(Sample.official("B-S 300", "G 200", "H 100"), "GH", 50, 0);

        assertThat(strata).extracting(Stratum::name).containsExactly("G+H");
        assertThat(strata.getFirst().findVacancies()).contains(300.0);
    }

    @Test
    void aConfidentialOneTakesWhatTheOthersLeaveAndJoins() {
        List<Stratum> strata = form(Sample.official("B-S 300", "R 120", "S : c", "J 100"), "JRS", 60, 50, 40);

        assertThat(strata).extracting(Stratum::name).containsExactly("J", "R+S");
        assertThat(strata.get(1).findVacancies()).contains(200.0);
        assertThat(strata.get(1).flags()).isEqualTo("c");
    }

    @Test
    void anUnreliableOneIsNotCalibratedToAlone() {
        List<Stratum> strata = form(Sample.official("B-S 300", "R 120", "S 80 u", "J 100"), "JRS", 60, 50, 40);

        assertThat(strata).extracting(Stratum::name).containsExactly("J", "R+S");
    }

    @Test
    void whereAllAreWeakOneStratumIsLeft() {
        List<Stratum> strata = form(Sample.official("B-S 300", "G 200", "J 100"), "GJ", 5, 6);

        assertThat(strata).extracting(Stratum::name).containsExactly("G+J");
    }
}
