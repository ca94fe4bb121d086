package openings.crawler.fetch;

import java.time.Duration;

/**
 * How much longer than it has asked for a host is left alone, by how it copes. Each 429, 503 or time-out doubles the pause,
 * an answer that takes much longer than the host's answers usually do makes it half as long again, each healthy answer
 * shortens it by a quarter until it is gone. Not thread-safe.
 */
final class Backoff {
    /** The first pause. */
    static final Duration FIRST = Duration.ofMillis(500);

    /** The longest pause. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** Below this, an answer is never called slow. */
    static final Duration QUICK = Duration.ofSeconds(1);

    /** How many times as long as usual an answer takes that is called slow. */
    static final int SLOW = 4;

    private static final double OVERLOADED = 2;
    private static final double SLOWED = 1.5;
    private static final double HEALTHY = 0.75;
    private static final double FORGOTTEN_MILLIS = 50;
    /** How much the last answer counts in what is usual. */
    private static final double WEIGHT = 0.1;
    /** How many answers make a habit. */
    private static final int ENOUGH = 5;

    private double pauseMillis;
    private double usualMillis;
    private int answers;

    Duration pause() {
        return Duration.ofMillis(Math.round(pauseMillis));
    }

    /** The host has said, or shown by silence, that it is asked too much. */
    void overloaded() {
        grow(OVERLOADED);
    }

    /** The host has answered. */
    void answered(Duration took) {
        double millis = took.toMillis();
        boolean slow = answers >= ENOUGH && millis > QUICK.toMillis() && millis > SLOW * usualMillis;
        usualMillis += (answers == 0 ? 1 : WEIGHT) * (millis - usualMillis);
        answers++;
        if (slow) {
            grow(SLOWED);
        } else {
            pauseMillis = pauseMillis * HEALTHY < FORGOTTEN_MILLIS ? 0 : pauseMillis * HEALTHY;
        }
    }

    private void grow(double factor) {
        pauseMillis = Math.clamp(pauseMillis * factor, (double) FIRST.toMillis(), (double) LONGEST.toMillis());
    }
}
