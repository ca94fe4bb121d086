package openings.app.world.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Observation.Basis;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.release.Observation.Figures;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust;
import openings.app.world.Truth;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import openings.app.world.comparison.ErrorRow.Errors;
import openings.app.world.comparison.ErrorRow.Measure;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErrorTableTest {
    private static final World WORLD = World.simulate(new WorldConfig(3, 30, 2000));
    private static final Truth TRUTH = WORLD.truth();
    private static final ErrorTable TABLE = ErrorTable.compare(
            WORLD, stocks(), WORLD.config().week(WORLD.config().weeks()));

    @Test
    void measuresTheErrorRelativeToTheTruth() {
        Errors errors = errors(TABLE.benchmarked(), CellKind.COUNTRY_TOTAL, Measure.LEVEL);

        assertThat(errors.raw()).isCloseTo(1, within(1e-9));
        assertThat(errors.deduplicated()).isCloseTo(0.25, within(1e-9));
        assertThat(errors.weighted()).isCloseTo(0, within(1e-9));
        assertThat(errors.fall()).isTrue();
    }

    @Test
    void findsNoErrorOfSharesWhereAllAreOffByTheSameFactor() {
        Errors levels = errors(TABLE.benchmarked(), CellKind.MAJOR_GROUP, Measure.LEVEL);
        Errors shares = errors(TABLE.benchmarked(), CellKind.MAJOR_GROUP, Measure.SHARE);

        assertThat(levels.raw()).isCloseTo(1, within(1e-9));
        assertThat(shares.raw()).isCloseTo(0, within(1e-9));
    }

    @Test
    void keepsMonthsWithoutOfficialFiguresApart() {
        assertThat(TABLE.benchmarked().months())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(TABLE.provisional().months())
                .containsExactly(
                        YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 7));
    }

    @Test
    void comparesShownCellsAndCountsTheOthers() {
        ErrorRow row = TABLE.benchmarked()
                .find("DK", CellKind.MAJOR_GROUP, Measure.LEVEL)
                .orElseThrow();

        assertThat(row.count().shown()).isEqualTo(8 * 3);
        assertThat(row.count().withheld()).isEqualTo(3);
    }

    @Test
    void readsAsATable() {
        assertThat(TABLE.text())
                .contains("DK+NL  ISCO-1 x country  level")
                .contains("2026-01 to 2026-03")
                .contains("2026-04 to 2026-07");
        assertThat(TABLE.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static Errors errors(ErrorTable.Part part, CellKind cells, Measure measure) {
        return part.find(ErrorTable.BOTH, cells, measure).orElseThrow().errors();
    }

    /** Raw twice the truth, distinct three quarters of it, weighted exact; group 6 is withheld. */
    private static List<Observation> stocks() {
        List<Observation> stocks = new ArrayList<>();
        for (String country : List.of("DK", "NL")) {
            for (YearMonth month : TRUTH.months()) {
                stocks.add(stock(null, country, month));
                majorGroups().forEach(group -> stocks.add(stock(group, country, month)));
            }
        }
        return stocks;
    }

    private static Stream<Isco08> majorGroups() {
        return IntStream.rangeClosed(1, 9).mapToObj(major -> Isco08.of(String.valueOf(major)));
    }

    private static Observation stock(@Nullable Isco08 group, String country, YearMonth month) {
        Nuts region = Nuts.of(country);
        double truth = TRUTH.stock(new Truth.Group(group, region, null), month);
        boolean withheld = group != null && group.code().equals("6");
        return new Observation(
                new SeriesKey(Indicator.STOCK, group, region),
                month,
                withheld ? null : new Figures(2 * truth, 0.75 * truth, truth, truth, truth),
                new Basis(0, 0, 0, 0, 0),
                new Comparison(null, "none", null, null),
                new Trust(Trust.Grade.A, List.of(), Trust.ObsStatus.A, Trust.ConfStatus.F));
    }
}
