package openings.aggregator.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, the period of official vacancy statistics. Written {@code 2026-Q1}, as Eurostat does.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-?Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("No quarter " + number + " in a year");
        }
    }

    /** The quarter that a month lies in. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /** Reads {@code 2026-Q1} or {@code 2026Q1}. */
    @JsonCreator
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a quarter (2026-Q1): \"" + text + "\"");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Its three months, in order. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.of(year, number * 3 - 2);
        return List.of(first, first.plusMonths(1), first.plusMonths(2));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The first day that is not in it any more. */
    public LocalDate end() {
        return firstDay().plusMonths(3);
    }

    /** The quarter that lies {@code quarters} behind this one; before it where that is negative. */
    public Quarter plus(int quarters) {
        return of(YearMonth.from(firstDay().plusMonths(3L * quarters)));
    }

    /** How many quarters {@code later} lies behind this one; negative where it lies before. */
    public int until(Quarter later) {
        return (later.year - year) * 4 + later.number - number;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.signum(other.until(this));
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
