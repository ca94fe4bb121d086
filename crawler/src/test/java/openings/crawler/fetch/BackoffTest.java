package openings.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration QUICK = Duration.ofMillis(50);

    private final Backoff backoff = new Backoff();

    @Test
    void leavesAHealthyHostItsPace() {
        answers(QUICK, 100);

        assertThat(backoff.pause()).isZero();
    }

    @Test
    void doublesWithEachSignOfOverloadUpToAMinute() {
        backoff.overloaded();
        assertThat(backoff.pause()).isEqualTo(Backoff.FIRST);
        backoff.overloaded();
        assertThat(backoff.pause()).isEqualTo(Backoff.FIRST.multipliedBy(2));

        for (int i = 0; i < 100; i++) {
            backoff.overloaded();
        }
        assertThat(backoff.pause()).isEqualTo(Backoff.LONGEST);
    }

    @Test
    void shrinksSlowlyWithHealthAndGoesAway() {
        backoff.overloaded();
        backoff.overloaded();

        answers(QUICK, 1);
        assertThat(backoff.pause()).isEqualTo(Duration.ofMillis(750));
        answers(QUICK, 9);
        assertThat(backoff.pause()).isPositive();
        answers(QUICK, 1);
        assertThat(backoff.pause()).isZero();
    }

    @Test
    void growsWhenAHostBecomesSlowAgainstItsOwnPast() {
        answers(QUICK, 20);

        answers(Duration.ofSeconds(3), 1);
        assertThat(backoff.pause()).isEqualTo(Backoff.FIRST);
        answers(Duration.ofSeconds(6), 1);
        assertThat(backoff.pause()).isEqualTo(Duration.ofMillis(750));
    }

    @Test
    void takesAHostThatWasAlwaysSlowAsItIs() {
        answers(Duration.ofSeconds(3), 50);

        assertThat(backoff.pause()).isZero();
    }

    @Test
    void doesNotMindMilliseconds() {
        answers(Duration.ofMillis(1), 20);

        answers(Duration.ofMillis(900), 1);

        assertThat(backoff.pause()).isZero();
    }

    private void answers(Duration took, int times) {
        for (int i = 0; i < times; i++) {
            backoff.answered(took);
        }
    }
}
