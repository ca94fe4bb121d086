package openings.app.evaluation.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import openings.crawler.text.Dates;

/** Compares dates by day. A day is told in the zone that the expected value names, else in UTC or a European zone. */
final class DayComparison {
    private static final List<Integer> EUROPE = List.of(0, 1, 2, 3);

    private DayComparison() {}

    static boolean same(String expected, Instant found, Dates.Edge edge, String country) {
        Optional<OffsetDateTime> zoned = zoned(expected.strip());
        if (zoned.isPresent()) {
            OffsetDateTime time = zoned.get();
            return time.toInstant().equals(found)
                    || time.toLocalDate().equals(day(found, time.getOffset()))
                    || day(time.toInstant(), ZoneOffset.UTC).equals(day(found, ZoneOffset.UTC));
        }
        return Dates.parse(expected, edge, country)
                .map(instant -> day(instant, ZoneOffset.UTC))
                .filter(day -> isOn(day, found))
                .isPresent();
    }

    private static boolean isOn(LocalDate day, Instant found) {
        LocalTime time = found.atOffset(ZoneOffset.UTC).toLocalTime();
        boolean dayOnly = time.equals(LocalTime.MIDNIGHT) || time.equals(LocalTime.of(23, 59, 59));
        return dayOnly
                ? day.equals(day(found, ZoneOffset.UTC))
                : EUROPE.stream().anyMatch(hours -> day.equals(day(found, ZoneOffset.ofHours(hours))));
    }

    private static LocalDate day(Instant instant, ZoneOffset offset) {
        return instant.atOffset(offset).toLocalDate();
    }

    private static Optional<OffsetDateTime> zoned(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a day, or a form that Dates knows
        }
    }
}
