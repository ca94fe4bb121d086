package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Some days in a row.
 *
 * @param from the first day
 * @param until the day after the last; later than {@code from}
 */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Not a period: " + from + " until " + until);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** How many days the two have in common. */
    public long daysWithin(Period other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
}
