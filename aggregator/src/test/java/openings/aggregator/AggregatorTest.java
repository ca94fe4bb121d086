package openings.aggregator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import openings.aggregator.dedup.Clusters;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Query;
import openings.aggregator.release.Release;
import openings.aggregator.release.Trust;
import openings.aggregator.testing.EurostatStub;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingText;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From events to a release: a board and a register of Denmark, from the middle of February to the middle of July 2026. */
final class AggregatorTest {
    private static final Instant START = Instant.parse("2026-02-15T06:00:00Z");
    private static final int DAYS = 155;
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @TempDir
    Path home;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final EurostatStub eurostat = EurostatStub.start();

    @BeforeEach
    void publish() {
        eurostat.figures(
                "DK",
                "B-N 2026-Q1 1000",
                "G 2026-Q1 700",
                "J 2026-Q1 300",
                "B-N 2026-Q2 1200",
                "G 2026-Q2 840",
                "J 2026-Q2 360 p");
    }

    @AfterEach
    void stop() {
        eurostat.close();
    }

    private Aggregator open() {
        return open(home);
    }

    private Aggregator open(Path where) {
        return Aggregator.open(
                where,
                AggregatorConfig.standard().withEurostat(eurostat.base()),
                List.of(Samples.source("board"), Samples.source("register")),
                Clock.fixed(START.plus(Duration.ofDays(DAYS)), ZoneOffset.UTC),
                metrics);
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static PostingEvent<ClassifiedPosting> seen(String source, int job, int day) {
        boolean developer = job % 2 == 0;
        JobPosting bare = Samples.posting(
                source,
                "ad" + job,
                developer ? "Software developer" : "Shop assistant",
                "Employer " + job % 60,
                "Town");
        JobPosting posting = new JobPosting(
                bare.key(),
                bare.provenance(),
                text(bare, job),
                bare.hiringOrganization(),
                bare.jobLocation(),
                bare.terms());
        return new PostingEvent.Seen<>(
                posting.key(),
                day(day),
                new ClassifiedPosting(
                        posting,
                        Samples.classification(
                                developer ? "2512" : "5223", job % 3 == 0 ? "DK011" : "DK042", developer ? "J" : "G")));
    }

    /** Words that no two jobs share. */
    private static PostingText text(JobPosting posting, int job) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append("word").append(job).append('x').append(i).append(' ');
        }
        return new PostingText(posting.text().title(), words.toString(), null, List.of(), List.of());
    }

    private static PostingEvent<ClassifiedPosting> confirmed(String source, int job, int day) {
        return new PostingEvent.Confirmed<>(
                Samples.posting(source, "ad" + job, "x", "x", "x").key(), day(day));
    }

    /** 180 jobs on the board all the time, every third on the register too. */
    private static void fill(Aggregator aggregator) {
        for (int day = 0; day < DAYS; day += 5) {
            for (int job = 0; job < 180; job++) {
                aggregator.accept(day == 0 ? seen("board", job, day) : confirmed("board", job, day));
                if (job % 3 == 0) {
                    aggregator.accept(day == 0 ? seen("register", job, day) : confirmed("register", job, day));
                }
            }
            aggregator.flush();
        }
    }

    private static Observation one(Release release, String occupation, String region, YearMonth month) {
        return release.observations(Query.all()
                        .indicators(Indicator.STOCK)
                        .occupations(occupation)
                        .regions(region)
                        .between(month, month))
                .getFirst();
    }

    private static Observation.Figures figures(Observation observation) {
        return requireNonNull(observation.figures(), () -> observation.toString());
    }

    @Test
    void linksCopiesAndMeetsTheOfficialTotal() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            Observation total = one(aggregator.release(), "TOTAL", "DK", MAY);

            assertThat(figures(total).raw()).isEqualTo(240);
            assertThat(figures(total).deduplicated()).isEqualTo(180);
            assertThat(figures(total).weighted()).isCloseTo(1200, within(0.01));
            assertThat(total.comparison().official()).isEqualTo(1200);
            assertThat(total.comparison().officialSource()).isEqualTo("jvs_q_nace2:Q.NSA.B-N.TOTAL.JOBVAC.DK:2026-Q2");
            assertThat(total.comparison().coverage()).isCloseTo(0.15, within(0.001));
        }
    }

    @Test
    void weighsEachActivityByItsOwnFigure() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            Release release = aggregator.release();

            assertThat(figures(one(release, "2512", "DK", MAY)).weighted()).isCloseTo(360, within(0.01));
            assertThat(figures(one(release, "5223", "DK", MAY)).weighted()).isCloseTo(840, within(0.01));
            assertThat(one(release, "2512", "DK", MAY).comparison().representationRatio())
                    .isCloseTo(0.5 / 0.3, within(0.001));
            assertThat(figures(one(release, "2512", "DK01", MAY)).weighted()).isCloseTo(120, within(0.01));
        }
    }

    @Test
    void theUnfinishedQuarterTakesTheWeightsOfTheLast() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            Observation july = one(aggregator.release(), "TOTAL", "DK", YearMonth.of(2026, 7));

            assertThat(figures(july).weighted()).isCloseTo(1200, within(0.01));
            assertThat(july.comparison().official()).isNull();
            assertThat(july.comparison().officialSource()).contains("2026-Q2");
            assertThat(july.trust().status()).isEqualTo(Trust.ObsStatus.P);
            assertThat(july.trust().flags())
                    .extracting(Flag::kind)
                    .contains(Flag.Kind.OLD_BENCHMARK, Flag.Kind.UNFINISHED_PERIOD, Flag.Kind.SCOPE_DIFFERS);
        }
    }

    @Test
    void everyFigureHasAnIntervalThatHoldsItAndAReasonWhereNothingOfficialIs() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            List<Observation> all = aggregator.release().observations(Query.all());

            assertThat(all).isNotEmpty().allSatisfy(observation -> {
                assertThat(observation.comparison().officialSource()).isNotBlank();
                assertThat(observation.figures() == null)
                        .isEqualTo(observation.trust().grade() == Trust.Grade.D);
            });
        }
    }

    @Test
    void reportsBiasByActivity() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            BiasReport.Country spring = aggregator.release().bias().countries().get(1);

            assertThat(spring.quarter()).isEqualTo("2026-Q2");
            assertThat(spring.duncan()).isCloseTo(0.2, within(0.001));
            assertThat(spring.activities())
                    .extracting(BiasReport.Activity::nace)
                    .hasSize(2);
            assertThat(spring.sources())
                    .extracting(BiasReport.SourceShare::source)
                    .containsExactly("board", "register");
        }
    }

    @Test
    void withoutOfficialFiguresSaysSoAndWeighsNothing() {
        try (Aggregator aggregator = Aggregator.open(
                home,
                AggregatorConfig.standard(),
                List.of(Samples.source("board"), Samples.source("register")),
                Clock.fixed(day(DAYS), ZoneOffset.UTC),
                metrics)) {
            fill(aggregator);

            Observation total = one(aggregator.release(), "TOTAL", "DK", MAY);

            assertThat(figures(total).weighted()).isEqualTo(figures(total).deduplicated());
            assertThat(total.comparison().officialSource())
                    .isEqualTo("No address of official statistics is configured");
            assertThat(total.trust().flags()).extracting(Flag::kind).contains(Flag.Kind.NO_BENCHMARK);
        }
    }

    @Test
    void theSameLedgerGivesTheSameFiles(@TempDir Path other) {
        try (Aggregator one = open();
                Aggregator two = open(other)) {
            fill(one);
            fill(two);

            Map<String, String> files = one.release().manifest().files();

            assertThat(two.release().manifest().files()).isEqualTo(files);
            assertThat(one.release().manifest().files()).isEqualTo(files);
        }
    }

    @Test
    void whatWasNotFlushedIsCountedOnceWhenRepeated() {
        Aggregator killed = open();
        killed.accept(seen("board", 1, 0));
        killed.flush();
        killed.accept(seen("board", 2, 0));

        try (Aggregator restarted = open()) {
            restarted.accept(seen("board", 1, 0));
            restarted.accept(seen("board", 2, 0));

            assertThat(restarted.status().postings()).isEqualTo(2);
            assertThat(restarted.status().spells()).isEqualTo(2);
        }
        killed.close();
    }

    @Test
    void statusCountsWhatEachSourceHas() {
        try (Aggregator aggregator = open()) {
            fill(aggregator);

            AggregatorStatus status = aggregator.status();

            assertThat(status.postings()).isEqualTo(240);
            assertThat(status.clusters()).isEqualTo(180);
            assertThat(status.duplicateLinks()).containsEntry(Clusters.Reason.SAME_TEXT, 60L);
            assertThat(status.sources().getFirst().occupations()).isEqualTo(180);
            assertThat(metrics.counter("aggregator.accept", "event", "seen").count())
                    .isEqualTo(240);
        }
    }

    @Test
    void anEventOfAnUnknownSourceIsRefused() {
        try (Aggregator aggregator = open()) {
            assertThatThrownBy(() -> aggregator.accept(seen("stranger", 1, 0)))
                    .isInstanceOf(AggregatorException.class)
                    .hasMessageContaining("add \"stranger\" to the sites");
        }
    }

    @Test
    void nothingIsReleasedOfNothing() {
        try (Aggregator aggregator = open()) {
            assertThatThrownBy(aggregator::release).hasMessageContaining("No advertisement is known yet");
        }
    }
}
