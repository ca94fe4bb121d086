package openings.aggregator.estimate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openings.aggregator.release.Quarter;

/**
 * Days in a row, in UTC.
 *
 * @param from first day
 * @param end first day that is not among them any more; not before {@code from}
 */
record Days(LocalDate from, LocalDate end) {
    Days {
        if (end.isBefore(from)) {
            throw new IllegalArgumentException("Days end before they begin: " + from + " to " + end);
        }
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    static Days of(Quarter quarter) {
        return new Days(quarter.firstDay(), quarter.end());
    }

    long count() {
        return end.toEpochDay() - from.toEpochDay();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    /** The days of both; none, at the later beginning, where they do not meet. */
    Days within(Days other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = end.isBefore(other.end) ? end : other.end;
        return new Days(later, earlier.isBefore(later) ? later : earlier);
    }

    /** The same days as few rows that neither touch nor overlap, in order. */
    static List<Days> union(List<Days> rows) {
        List<Days> union = new ArrayList<>();
        for (Days row : rows.stream().sorted(Comparator.comparing(Days::from)).toList()) {
            Days last = union.isEmpty() ? null : union.getLast();
            if (last == null || row.from.isAfter(last.end)) {
                union.add(row);
            } else if (row.end.isAfter(last.end)) {
                union.set(union.size() - 1, new Days(last.from, row.end));
            }
        }
        return union;
    }

    /** How many of the days in {@code rows}, which do not overlap, lie within these. */
    long countOf(List<Days> rows) {
        long count = 0;
        for (Days row : rows) {
            count += row.within(this).count();
        }
        return count;
    }
}
