package openings.crawler.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads for how long a server asks to be left alone: RFC 9110, section 10.2.3. */
final class RetryAfter {
    /** What is longer is taken for this long: a slip of the pen must not lose a board for ever. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * The wait that an answer asks for.
     *
     * @param now taken for the server's time where the answer does not tell it; a date counts from the server's own time,
     *     so that a clock that goes wrong does no harm
     */
    static Optional<Duration> in(Answer answer, Instant now) {
        return answer.header("retry-after").map(String::strip).flatMap(written -> wait(written, answer, now));
    }

    private static Optional<Duration> wait(String written, Answer answer, Instant now) {
        if (!written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(written.length() > MOST_DIGITS ? LONGEST : bounded(Long.parseLong(written)));
        }
        Instant until = HttpDate.parse(written);
        if (until == null) {
            return Optional.empty();
        }
        Instant told = answer.header("date").map(HttpDate::parse).orElse(null);
        return Optional.of(
                bounded(Duration.between(told == null ? now : told, until).toSeconds()));
    }

    private static Duration bounded(long seconds) {
        return Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST.toSeconds()));
    }
}
