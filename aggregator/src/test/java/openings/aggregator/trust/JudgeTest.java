package openings.aggregator.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import openings.aggregator.estimate.BenchmarkState;
import openings.aggregator.estimate.Estimate;
import openings.aggregator.estimate.Makeup;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Flag.Kind;
import openings.aggregator.release.Flag.Severity;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Observation.Basis;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.release.Observation.Figures;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust.ConfStatus;
import openings.aggregator.release.Trust.Grade;
import openings.aggregator.release.Trust.ObsStatus;
import openings.aggregator.threshold.Thresholds;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JudgeTest {
    private static final Basis BASIS = new Basis(100, 40, 3, 0.4, 90);
    private static final Comparison COMPARISON = new Comparison(null, "none", 0.6, 1.0);
    private static final Figures FIGURES = new Figures(120, 100, 200, 180, 220);
    private static final BenchmarkState CURRENT = new BenchmarkState.Current(
            new OfficialFigure("cell", "NL", "B-S", new Quarter(2026, 1), 1000.0, ""), false);

    private static Estimate estimate(Figures figures, Basis basis, Comparison comparison, Makeup makeup) {
        return estimate("2512", "NL", figures, basis, comparison, makeup, CURRENT);
    }

    private static Estimate estimate(
            @Nullable String isco,
            String region,
            Figures figures,
            Basis basis,
            Comparison comparison,
            Makeup makeup,
            BenchmarkState benchmark) {
        return new Estimate(
                new SeriesKey(Indicator.STOCK, isco == null ? null : Isco08.of(isco), Nuts.of(region)),
                YearMonth.of(2026, 2),
                figures,
                basis,
                comparison,
                makeup,
                benchmark,
                false);
    }

    private static Makeup makeup(double topEmployer, double topTwo, double broken) {
        return new Makeup(topEmployer, topTwo, broken, 0, 0, 0, 1.2);
    }

    private static final Makeup MAKEUP = makeup(0.1, 0.2, 0);

    private static Observation judge(Estimate estimate) {
        return new Judge(Thresholds.standard()).judge(List.of(estimate)).getFirst();
    }

    private static List<Kind> kinds(Observation observation) {
        return observation.trust().flags().stream().map(Flag::kind).toList();
    }

    @Test
    void nothingAgainstItGivesA() {
        Observation observation = judge(estimate(FIGURES, BASIS, COMPARISON, MAKEUP));

        assertThat(observation.trust().grade()).isEqualTo(Grade.A);
        assertThat(observation.trust().flags()).isEmpty();
        assertThat(observation.figures()).isEqualTo(FIGURES);
    }

    @Test
    void oneWarningGivesBTwoGiveC() {
        Basis oneSource = new Basis(100, 40, 1, 1.0, 90);
        Observation one = judge(estimate(FIGURES, oneSource, COMPARISON, MAKEUP));
        Observation two = judge(estimate(FIGURES, oneSource, COMPARISON, makeup(0.1, 0.2, 0.5)));

        assertThat(one.trust().grade()).isEqualTo(Grade.B);
        assertThat(kinds(one)).containsExactly(Kind.ONE_SOURCE);
        assertThat(two.trust().grade()).isEqualTo(Grade.C);
        assertThat(two.trust().status()).isEqualTo(ObsStatus.B);
    }

    @Test
    void aSevereFlagGivesCAndComesFirst() {
        Comparison scarce = new Comparison(null, "none", 0.2, 0.3);

        Observation observation = judge(estimate(FIGURES, BASIS, scarce, MAKEUP));

        assertThat(observation.trust().grade()).isEqualTo(Grade.C);
        assertThat(observation.trust().flags())
                .containsExactly(
                        new Flag(Kind.UNDER_REPRESENTED, Severity.SEVERE, 0.3, 0.5),
                        new Flag(Kind.THIN_COVERAGE, Severity.WARNING, 0.2, 0.5));
    }

    @Test
    void fewAdvertisementsAreWithheldWithAllThatTellsHowMany() {
        Observation observation = judge(estimate(FIGURES, new Basis(9, 7, 2, 0.5, 9), COMPARISON, MAKEUP));

        assertThat(observation.figures()).isNull();
        assertThat(observation.basis()).isEqualTo(new Basis(0, 0, 0, 0, 0));
        assertThat(observation.comparison().coverage()).isNull();
        assertThat(observation.trust().grade()).isEqualTo(Grade.D);
        assertThat(observation.trust().confidentiality()).isEqualTo(ConfStatus.A);
        assertThat(observation.trust().flags())
                .containsExactly(new Flag(Kind.FEW_ADVERTISEMENTS, Severity.SEVERE, 0, 10));
    }

    @Test
    void fewOrDominantEmployersAreWithheld() {
        assertThat(kinds(judge(estimate(FIGURES, new Basis(100, 2, 3, 0.4, 90), COMPARISON, MAKEUP))))
                .containsExactly(Kind.FEW_EMPLOYERS);
        assertThat(kinds(judge(estimate(FIGURES, BASIS, COMPARISON, makeup(0.5, 0.9, 0)))))
                .containsExactly(Kind.DOMINATED);
    }

    @Test
    void aWideIntervalIsMarkedAndAVeryWideOneWithheld() {
        Observation wide = judge(estimate(new Figures(120, 100, 200, 120, 280), BASIS, COMPARISON, MAKEUP));
        Observation veryWide = judge(estimate(new Figures(120, 100, 200, 20, 380), BASIS, COMPARISON, MAKEUP));

        assertThat(wide.trust().status()).isEqualTo(ObsStatus.U);
        assertThat(wide.trust().grade()).isEqualTo(Grade.B);
        assertThat(veryWide.trust().grade()).isEqualTo(Grade.D);
        assertThat(veryWide.figures()).isNull();
        assertThat(veryWide.trust().confidentiality()).isEqualTo(ConfStatus.F);
    }

    @Test
    void whatTheWeightsRestOnIsSaid() {
        BenchmarkState old = new BenchmarkState.Other(new Quarter(2025, 2), 3, true);
        BenchmarkState none = new BenchmarkState.None("none");

        assertThat(judge(estimate("2512", "DK", FIGURES, BASIS, COMPARISON, MAKEUP, old))
                        .trust()
                        .flags())
                .containsExactly(
                        new Flag(Kind.OLD_BENCHMARK, Severity.SEVERE, 3, 2),
                        new Flag(Kind.SCOPE_DIFFERS, Severity.WARNING, 1, 0));
        assertThat(kinds(judge(estimate("2512", "DK", FIGURES, BASIS, COMPARISON, MAKEUP, none))))
                .containsExactly(Kind.NO_BENCHMARK);
    }

    private static Estimate of(@Nullable String isco, String region, long advertisements) {
        return estimate(isco, region, FIGURES, new Basis(advertisements, 30, 3, 0.4, 90), COMPARISON, MAKEUP, CURRENT);
    }

    @Test
    void theSmallestSiblingOfASingleWithheldPartIsWithheldToo() {
        List<Estimate> estimates = List.of(
                of(null, "NL", 300), of("1", "NL", 5), of("2", "NL", 200), of("3", "NL", 40), of("4", "NL", 55));

        List<Observation> judged = new Judge(Thresholds.standard()).judge(estimates);

        assertThat(judged)
                .extracting(o ->
                        o.series().occupationCode() + " " + o.trust().confidentiality() + " " + (o.figures() == null))
                .containsExactly("TOTAL F false", "1 A true", "2 F false", "3 D true", "4 F false");
    }

    @Test
    void regionsAndOccupationsProtectEachOther() {
        List<Estimate> estimates = new ArrayList<>();
        for (String region : List.of("NL", "NL1", "NL2", "NL3")) {
            estimates.add(of(null, region, 900));
            estimates.add(of("1", region, region.equals("NL1") ? 4 : 50));
            estimates.add(of("2", region, 60));
            estimates.add(of("3", region, 70));
        }

        List<Observation> judged = new Judge(Thresholds.standard()).judge(estimates);

        assertThat(judged)
                .filteredOn(o -> o.trust().confidentiality() == ConfStatus.D)
                .extracting(o -> o.series().occupationCode() + " " + o.series().region())
                .contains("2 NL1", "1 NL2")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(judged.getFirst().figures()).isNotNull();
    }

    @Test
    void twoWithheldPartsProtectEachOther() {
        List<Estimate> estimates = List.of(of(null, "NL", 300), of("1", "NL", 5), of("2", "NL", 200), of("3", "NL", 4));

        List<Observation> judged = new Judge(Thresholds.standard()).judge(estimates);

        assertThat(judged).noneMatch(o -> o.trust().confidentiality() == ConfStatus.D);
    }
}
