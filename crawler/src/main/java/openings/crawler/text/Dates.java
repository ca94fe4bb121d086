package openings.crawler.text;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds and pages write them: ISO 8601, RFC 822, day-month-year with any separator, names of months in the
 * languages of {@code date-words.tsv}, alone or between a few words, ranges, seconds or milliseconds since 1970, and days
 * relative to the day of reading.
 *
 * <p>A date without a zone is taken as UTC, whatever the country: sources that leave the zone out mostly mean a day, and a
 * day keeps its date in UTC. What lies outside the years 2000 to 2099 is no date of an advertisement.
 */
public final class Dates {
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*)?");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final List<DateTimeFormatter> ISO = List.of(iso("XXX"), iso("XX"), iso("X"), iso("'Z'"), iso(""));
    private static final List<DateTimeFormatter> WORDED = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            worded("[EEE, ]d MMM uuuu[ HH:mm:ss][ ][z][XX]"),
            worded("[EEEE, ]d MMMM uuuu[ HH:mm:ss]"),
            worded("MMM d, uuuu[ h:mm[:ss] a]"),
            worded("MMMM d, uuuu[ h:mm[:ss] a]"));

    /** Whether a date without a time means its beginning or its end. */
    public enum Edge {
        BEGINNING,
        END
    }

    private Dates() {}

    /**
     * The instant that is meant.
     *
     * @param edge which end of a range, and of a day without a time
     * @param country ISO 3166-1 alpha-2 code; in {@code US} the month stands before the day
     * @return empty if it is not a date
     */
    public static Optional<Instant> parse(String text, Edge edge, String country) {
        return read(Whitespace.line(text), edge, country, null);
    }

    /**
     * The same where the day of reading is known, so that {@code yesterday}, {@code vor 2 Tagen} and a day without a year are
     * dates too.
     */
    public static Optional<Instant> parse(String text, Edge edge, String country, Instant fetched) {
        return read(
                Whitespace.line(text),
                edge,
                country,
                fetched.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<Instant> read(String text, Edge edge, String country, @Nullable LocalDate today) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        return exact(text, edge, country)
                .or(() -> WordedDates.find(text, edge, country, today).map(date -> day(date, edge)))
                .filter(instant -> !instant.isBefore(EARLIEST) && instant.isBefore(LATEST));
    }

    private static Optional<Instant> exact(String text, Edge edge, String country) {
        try {
            return iso(text, edge)
                    .or(() -> numeric(text, edge, country))
                    .or(() -> epoch(text))
                    .or(() -> formatted(WORDED, text, edge));
        } catch (DateTimeException e) {
            return Optional.empty(); // numbers in the form of a date, such as 2026-02-31
        }
    }

    private static Optional<Instant> iso(String text, Edge edge) {
        boolean looksIso = text.length() >= 8 && Character.isDigit(text.charAt(3)) && text.charAt(4) == '-';
        String zoned = text.endsWith(" UTC") ? text.substring(0, text.length() - 4) + "Z" : text;
        return looksIso ? formatted(ISO, zoned, edge) : Optional.empty();
    }

    private static Optional<Instant> formatted(List<DateTimeFormatter> formats, String text, Edge edge) {
        for (DateTimeFormatter format : formats) {
            ParsePosition position = new ParsePosition(0);
            TemporalAccessor parsed = format.parseUnresolved(text, position);
            if (parsed != null && position.getErrorIndex() < 0 && position.getIndex() == text.length()) {
                return Optional.of(instant(format.parse(text), edge));
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor parsed, Edge edge) {
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (time == null) {
            return day(date, edge);
        }
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(parsed);
        }
        return LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC);
    }

    private static Optional<Instant> numeric(String text, Edge edge, String country) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(day(date(compact.group(1), compact.group(2), compact.group(3)), edge));
        }
        Matcher matcher = NUMERIC.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate date = dated(matcher.group(1), matcher.group(3), matcher.group(4), country);
        if (matcher.group(5) == null) {
            return Optional.of(day(date, edge));
        }
        String seconds = matcher.group(7) == null ? "0" : matcher.group(7);
        LocalTime time = LocalTime.of(
                Integer.parseInt(matcher.group(5)), Integer.parseInt(matcher.group(6)), Integer.parseInt(seconds));
        return Optional.of(ZonedDateTime.of(date, time, ZoneOffset.UTC).toInstant());
    }

    /** The day of three numbers with a year at one end; the month stands first in the United States and where it must. */
    static LocalDate dated(String first, String second, String third, String country) {
        if (first.length() == 4) {
            return date(first, second, third);
        }
        String year = third.length() == 2 ? "20" + third : third;
        boolean monthFirst = country.equals("US") ? Integer.parseInt(first) <= 12 : Integer.parseInt(second) > 12;
        return monthFirst ? date(year, first, second) : date(year, second, first);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Instant day(LocalDate date, Edge edge) {
        LocalDate start = edge == Edge.END ? date.plusDays(1) : date;
        Instant instant = start.atStartOfDay().toInstant(ZoneOffset.UTC);
        return edge == Edge.END ? instant.minusSeconds(1) : instant;
    }

    private static Optional<Instant> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return Optional.of(text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    private static DateTimeFormatter iso(String zone) {
        return new DateTimeFormatterBuilder()
                .appendPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss]")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .appendPattern(zone.isEmpty() ? "]" : "[ ]" + zone + "]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withZone(zone.equals("'Z'") ? ZoneOffset.UTC : null);
    }

    private static DateTimeFormatter worded(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
