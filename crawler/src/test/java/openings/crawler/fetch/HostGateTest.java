package openings.crawler.fetch;

import static openings.crawler.fetch.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.HostGate.Check;
import openings.crawler.testing.SimulatedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostGateTest {
    private static final Duration GAP = Duration.ofSeconds(2);
    private static final Duration NONE = Duration.ZERO;

    private final NoWaiting time = new NoWaiting();
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private HostGate gate = gate(null);

    @Test
    void waitsFromTheEndOfAnAnswerToTheNextRequest() throws IOException, InterruptedException {
        request(GAP, answer(200, ""), Duration.ofSeconds(7));
        time.pass(Duration.ofMillis(500).toNanos());

        request(GAP, answer(200, ""), NONE);

        assertThat(time.waitedMillis()).containsExactly(1500L);
    }

    @Test
    void keepsToTheLongestOfGapAndCrawlDelay() throws IOException, InterruptedException {
        gate.crawlDelay(Duration.ofSeconds(10));
        request(GAP, answer(200, ""), NONE);
        request(GAP, answer(200, ""), NONE);
        request(Duration.ofSeconds(20), answer(200, ""), NONE);

        assertThat(time.waitedMillis()).containsExactly(10_000L, 20_000L);
    }

    @Test
    void waitsLongerForAHostThatIsAskedTooMuch() throws IOException, InterruptedException {
        request(NONE, answer(503, ""), NONE);
        request(NONE, answer(429, ""), NONE);
        request(NONE, answer(200, ""), NONE);

        assertThat(time.waitedMillis()).containsExactly(500L, 1000L);
    }

    @Test
    void waitsAsLongAsAnAnswerAsksFor() throws IOException, InterruptedException {
        request(NONE, answer(429, "Retry-After: 40"), NONE);
        request(NONE, answer(200, ""), NONE);

        assertThat(time.waitedMillis()).containsExactly(40_000L);
    }

    @Test
    void sendsNothingBeforeTheTimeOfALongRetryAfter() throws IOException, InterruptedException {
        request(NONE, answer(429, "Retry-After: 3600"), NONE);
        Instant until = clock.instant().plus(Duration.ofHours(1));

        assertThat(gate.notBefore()).isEqualTo(until);
        assertThatThrownBy(() -> request(NONE, answer(200, ""), NONE))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        early -> assertThat(early.result())
                                .isEqualTo(new Failed(
                                        Failure.NOT_YET,
                                        "The host is to be left alone until 2026-01-05T07:00:00Z",
                                        until)));
        assertThat(gate.conduct().snapshot().orElseThrow().traffic().requests()).isEqualTo(1);

        clock.pass(Duration.ofHours(1));
        request(NONE, answer(200, ""), NONE);
        assertThat(gate.notBefore()).isNull();
    }

    @Test
    void sendsNothingBeforeTheTimeOfALongCrawlDelay() throws IOException, InterruptedException {
        request(NONE, answer(200, ""), NONE);
        gate.crawlDelay(Duration.ofHours(1));

        assertThatThrownBy(() -> request(NONE, answer(200, ""), NONE)).isInstanceOf(FetchException.class);

        time.pass(Duration.ofMinutes(58).toNanos());
        request(NONE, answer(200, ""), NONE);
        assertThat(time.waitedMillis()).containsExactly(120_000L);
    }

    @Test
    void looksOnceMoreWhetherItMayBeforeItSends() throws IOException, InterruptedException {
        request(NONE, answer(200, ""), NONE);
        Check refused = () -> {
            throw new IOException("not any more");
        };

        assertThatThrownBy(() -> gate.through(GAP, refused, () -> answer(200, "")))
                .hasMessage("not any more");

        assertThat(gate.conduct().snapshot().orElseThrow().traffic().requests()).isEqualTo(1);
    }

    @Test
    void countsHowTheHostIsTreated() throws IOException, InterruptedException {
        request(GAP, answer(200, ""), NONE);
        request(GAP, answer(503, ""), NONE);
        clock.pass(Duration.ofMinutes(1));
        time.pass(Duration.ofMinutes(1).toNanos());
        request(GAP, answer(429, "Retry-After: 5"), NONE);
        gate.conduct().denied(FetchResult.Rule.ROBOTS);
        gate.conduct().denied(FetchResult.Rule.TDM_RESERVATION);
        gate.conduct().denied(FetchResult.Rule.ROBOTS_TAGS);

        assertThat(gate.conduct().takeChanged())
                .contains(new Conduct(
                        "example.org",
                        new Conduct.Traffic(
                                Instant.parse("2026-01-05T06:00:00Z"), Instant.parse("2026-01-05T06:01:00Z"), 3, 300),
                        new Conduct.Gap(GAP, GAP),
                        new Conduct.Denials(1, 1, 1),
                        new Conduct.Overload(1, 1, Instant.parse("2026-01-05T06:01:05Z")),
                        null));
        assertThat(gate.conduct().takeChanged()).isEmpty();
    }

    @Test
    void countsFromTheBeginningOfTheFirstRequestToTheEndOfTheLast() throws IOException, InterruptedException {
        gate.through(NONE, Check.NONE, () -> {
            clock.pass(Duration.ofSeconds(3));
            return answer(200, "");
        });

        assertThat(gate.conduct().snapshot().orElseThrow().traffic())
                .isEqualTo(new Conduct.Traffic(
                        Instant.parse("2026-01-05T06:00:00Z"), Instant.parse("2026-01-05T06:00:03Z"), 1, 100));
    }

    @Test
    void goesOnWhereAnEarlierRunEnded() throws IOException, InterruptedException {
        request(GAP, answer(200, ""), NONE);
        request(GAP, answer(503, "Retry-After: 7200"), NONE);
        Conduct before = gate.conduct().snapshot().orElseThrow();
        clock.pass(Duration.ofHours(1));

        gate = gate(before);
        assertThatThrownBy(() -> request(GAP, answer(200, ""), NONE)).isInstanceOf(FetchException.class);

        clock.pass(Duration.ofHours(1));
        request(GAP, answer(200, ""), NONE);
        assertThat(gate.conduct().snapshot().orElseThrow().traffic().requests()).isEqualTo(3);
    }

    @Test
    void owesTheGapToTheLastRequestOfAnEarlierRun() throws IOException, InterruptedException {
        request(GAP, answer(200, ""), NONE);
        Conduct before = gate.conduct().snapshot().orElseThrow();
        clock.pass(Duration.ofMillis(1500));

        gate = gate(before);
        request(GAP, answer(200, ""), NONE);

        assertThat(time.waitedMillis()).containsExactly(500L);
    }

    private void request(Duration gap, Answer answer, Duration took) throws IOException, InterruptedException {
        gate.through(gap, Check.NONE, () -> {
            time.pass(took.toNanos());
            return answer;
        });
    }

    private HostGate gate(@Nullable Conduct before) {
        return new HostGate("example.org", before, clock, time);
    }
}
