package openings.app.world;

import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * A quarter of a year, written {@code 2026-Q1} as in SDMX.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Not a quarter: " + year + "-Q" + number);
        }
    }

    /** The quarter that {@code month} belongs to. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, number * MONTHS);
    }

    /** All its days. */
    public Period days() {
        return new Period(
                lastMonth().minusMonths(MONTHS - 1).atDay(1),
                lastMonth().plusMonths(1).atDay(1));
    }

    public Quarter next() {
        return of(lastMonth().plusMonths(1));
    }

    /** The quarters from this to {@code last}, both included. */
    public Stream<Quarter> through(Quarter last) {
        return Stream.iterate(this, quarter -> quarter.compareTo(last) <= 0, Quarter::next);
    }

    @Override
    public int compareTo(Quarter other) {
        return lastMonth().compareTo(other.lastMonth());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
