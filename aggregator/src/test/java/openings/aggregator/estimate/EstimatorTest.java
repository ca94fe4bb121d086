package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import openings.aggregator.dedup.Cluster;
import openings.aggregator.ledger.Candidates;
import openings.aggregator.ledger.Candidates.Candidate;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.Indicator;
import openings.aggregator.threshold.Thresholds;
import org.junit.jupiter.api.Test;

final class EstimatorTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Benchmark NONE = new Benchmark.None("none");

    private final List<Cluster> clusters = new ArrayList<>();

    private List<Estimate> estimates(Benchmark benchmark) {
        return new Estimator(EstimateRules.standard(), Thresholds.standard())
                .estimate(
                        clusters,
                        Sample.sources("board", "other"),
                        (country, quarter) -> benchmark,
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 3))
                .estimates();
    }

    private static Estimate one(
            List<Estimate> estimates, Indicator indicator, String occupation, String region, YearMonth month) {
        return estimates.stream()
                .filter(each -> each.series().indicator() == indicator
                        && each.series().occupationCode().equals(occupation)
                        && each.series().region().code().equals(region)
                        && each.period().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static double weighted(List<Estimate> estimates, String occupation, String region) {
        return one(estimates, Indicator.STOCK, occupation, region, FEBRUARY)
                .figures()
                .weighted();
    }

    private static Candidates unsure(Candidate... candidates) {
        return new Candidates(false, List.of(candidates));
    }

    @Test
    void stockIsTheMeanOverTheDaysOfTheMonth() {
        clusters.addAll(new Sample().times(10));
        clusters.addAll(new Sample()
                .employer("short")
                .seen(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 14))
                .gone(LocalDate.of(2026, 2, 15))
                .times(10));

        Estimate february = one(estimates(NONE), Indicator.STOCK, "2221", "NL", FEBRUARY);

        assertThat(february.figures().deduplicated()).isCloseTo(15, within(0.001));
        assertThat(february.basis().advertisements()).isEqualTo(20);
    }

    @Test
    void flowCountsWhatBeganAndOpenings() {
        clusters.addAll(new Sample().times(10));
        clusters.addAll(new Sample()
                .employer("new")
                .openings(3)
                .seen(LocalDate.of(2026, 2, 5), Sample.END)
                .times(4));

        Estimate february = one(estimates(NONE), Indicator.FLOW, "TOTAL", "NL", FEBRUARY);

        assertThat(february.figures().raw()).isEqualTo(4);
        assertThat(february.figures().deduplicated()).isEqualTo(12);
    }

    @Test
    void partsAddUpToTheWholeAtEveryLevel() {
        clusters.addAll(new Sample().times(40));
        clusters.addAll(
                new Sample().employer("b").occupation(Sample.coded("22")).times(20));
        clusters.addAll(new Sample().employer("c").occupation(unsure()).times(20));
        clusters.addAll(new Sample()
                .employer("d")
                .occupation(Sample.coded("5223"))
                .region(Sample.coded("NL"))
                .times(20));

        List<Estimate> estimates = estimates(NONE);

        assertThat(weighted(estimates, "TOTAL", "NL")).isEqualTo(100);
        assertThat(weighted(estimates, "2", "NL") + weighted(estimates, "5", "NL"))
                .isCloseTo(100, within(0.01));
        assertThat(weighted(estimates, "2221", "NL")).isCloseTo(weighted(estimates, "22", "NL"), within(0.01));
        assertThat(weighted(estimates, "TOTAL", "NL32")).isCloseTo(100, within(0.01));
    }

    @Test
    void aJobThatIsNotCodedIsSpreadByItsCandidatesAndThenLikeTheCoded() {
        clusters.addAll(new Sample().times(30));
        clusters.addAll(
                new Sample().employer("b").occupation(Sample.coded("5223")).times(10));
        clusters.addAll(new Sample()
                .employer("c")
                .occupation(unsure(new Candidate("2221", 0.2), new Candidate("5223", 0.4)))
                .times(10));

        List<Estimate> estimates = estimates(NONE);

        assertThat(weighted(estimates, "5223", "NL")).isCloseTo(10 + 10 * (0.4 + 0.4 * 0.25), within(0.01));
        assertThat(one(estimates, Indicator.STOCK, "5223", "NL", FEBRUARY)
                        .basis()
                        .advertisements())
                .isEqualTo(10);
        assertThat(one(estimates, Indicator.STOCK, "5223", "NL", FEBRUARY)
                        .makeup()
                        .unsure())
                .isCloseTo(1 / 3.0, within(0.001));
    }

    @Test
    void anUnknownActivityIsSpreadLikeThoseOfTheSameMajorGroup() {
        clusters.addAll(new Sample().times(40));
        clusters.addAll(new Sample().employer("b").activity(unsure()).times(40));
        clusters.addAll(new Sample()
                .employer("c")
                .occupation(Sample.coded("5223"))
                .activity(Sample.coded("G"))
                .times(40));

        List<Estimate> estimates = estimates(Sample.official("B-S 280", "Q 160", "G 120"));

        assertThat(weighted(estimates, "2221", "NL")).isCloseTo(160, within(0.01));
        assertThat(weighted(estimates, "5223", "NL")).isCloseTo(120, within(0.01));
    }

    @Test
    void theIntervalIsThatOfIndependentEmployers() {
        clusters.addAll(new Sample().times(400));

        Estimate total = one(estimates(NONE), Indicator.STOCK, "TOTAL", "NL", FEBRUARY);

        assertThat(total.figures().low()).isCloseTo(400 - 1.96 * 20, within(12.0));
        assertThat(total.figures().high()).isCloseTo(400 + 1.96 * 20, within(12.0));
        assertThat(total.basis().effectiveSampleSize()).isCloseTo(400, within(0.001));
    }

    @Test
    void jobsOfOneEmployerComeAndGoTogetherSoTheIntervalIsWider() {
        List<Cluster> ofFew = new Sample()
                .times(400).stream()
                        .map(cluster -> {
                            int number = Math.floorMod(cluster.id().hashCode(), 20);
                            return new Cluster(List.of(new Sample()
                                    .employer("large " + number)
                                    .recorded(cluster.id().identifier())));
                        })
                        .toList();
        clusters.addAll(ofFew);

        Estimate total = one(estimates(NONE), Indicator.STOCK, "TOTAL", "NL", FEBRUARY);

        assertThat(total.figures().high() - total.figures().low()).isGreaterThan(3 * 2 * 1.96 * 20);
    }

    @Test
    void calibrationMeetsTheTotalInEveryReplicate() {
        clusters.addAll(new Sample().times(100));

        Estimate total = one(estimates(Sample.official("B-S 500", "Q 500")), Indicator.STOCK, "TOTAL", "NL", FEBRUARY);

        assertThat(total.figures().weighted()).isCloseTo(500, within(0.01));
        assertThat(total.figures().low()).isCloseTo(500, within(0.01));
        assertThat(total.comparison().coverage()).isCloseTo(0.2, within(0.001));
        assertThat(total.comparison().officialSource()).isEqualTo("jvs:B-S:2026-Q1");
    }

    @Test
    void aSourceThatBreaksOffIsCarriedAndMarked() {
        LocalDate broken = LocalDate.of(2026, 2, 10);
        clusters.addAll(new Sample().times(10));
        clusters.addAll(new Sample()
                .source("other")
                .employer("b")
                .seen(Sample.START, broken)
                .times(10));

        List<Estimate> estimates = estimates(NONE);
        Estimate february = one(estimates, Indicator.STOCK, "TOTAL", "NL", FEBRUARY);
        Estimate march = one(estimates, Indicator.STOCK, "TOTAL", "NL", YearMonth.of(2026, 3));

        assertThat(february.figures().deduplicated()).isEqualTo(20);
        assertThat(february.makeup().brokenSources()).isEqualTo(0.5);
        assertThat(february.basis().topSourceShare()).isEqualTo(0.5);
        assertThat(march.figures().deduplicated()).isCloseTo(10 + 10 * 11 / 31.0, within(0.001));
    }

    @Test
    void everyFlowOfAFirstMonthIsMarkedAsABreak() {
        clusters.addAll(new Sample().posted(Sample.START).times(10));

        Estimate january = one(estimates(NONE), Indicator.FLOW, "TOTAL", "NL", YearMonth.of(2026, 1));

        assertThat(january.makeup().brokenSources()).isEqualTo(1);
    }
}
