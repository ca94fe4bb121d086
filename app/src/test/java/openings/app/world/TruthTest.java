package openings.app.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final World WORLD = World.simulate(new WorldConfig(7, 12, 3000));
    private static final Truth TRUTH = WORLD.truth();
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Truth.Group DENMARK = Truth.Group.ofCountry("DK");

    @Test
    void countsTheStockOfEachDayAndTakesTheMean() {
        double mean = IntStream.rangeClosed(1, 28)
                .mapToLong(day -> openInDenmark(FEBRUARY.atDay(day)))
                .average()
                .orElseThrow();

        assertThat(TRUTH.stock(DENMARK, FEBRUARY)).isCloseTo(mean, within(1e-9));
    }

    private static long openInDenmark(LocalDate day) {
        return WORLD.vacancies().stream()
                .filter(vacancy -> vacancy.open().contains(day)
                        && vacancy.job().town().country().equals("DK"))
                .mapToLong(vacancy -> vacancy.job().positions())
                .sum();
    }

    @Test
    void countsTheFlowByTheDayOfOpening() {
        long opened = WORLD.vacancies().stream()
                .filter(vacancy -> YearMonth.from(vacancy.open().from()).equals(FEBRUARY)
                        && vacancy.job().town().country().equals("DK"))
                .mapToLong(vacancy -> vacancy.job().positions())
                .sum();

        assertThat(TRUTH.flow(DENMARK, FEBRUARY)).isEqualTo(opened);
    }

    @Test
    void addsUpOverOccupationsRegionsAndActivities() {
        double total = TRUTH.stock(DENMARK, FEBRUARY);

        double byMajorGroup = IntStream.rangeClosed(1, 9)
                .mapToObj(major -> Isco08.of(String.valueOf(major)))
                .mapToDouble(major -> TRUTH.stock(new Truth.Group(major, Nuts.of("DK"), null), FEBRUARY))
                .sum();
        double byRegion = IntStream.rangeClosed(1, 5)
                .mapToObj(region -> Nuts.of("DK0" + region))
                .mapToDouble(region -> TRUTH.stock(new Truth.Group(null, region, null), FEBRUARY))
                .sum();
        double bySection = "ABCDEFGHIJKLMNOPQRS"
                .chars()
                .mapToObj(section -> String.valueOf((char) section))
                .mapToDouble(section -> TRUTH.stock(new Truth.Group(null, Nuts.of("DK"), section), FEBRUARY))
                .sum();

        assertThat(byMajorGroup).isCloseTo(total, within(1e-9));
        assertThat(byRegion).isCloseTo(total, within(1e-9));
        assertThat(bySection).isCloseTo(total, within(1e-9));
    }

    @Test
    void knowsTheMonthsThatAreOver() {
        assertThat(TRUTH.months()).containsExactly(YearMonth.of(2026, 1), FEBRUARY);
    }
}
