package openings.crawler.text;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.crawler.text.Dates.Edge;
import org.jspecify.annotations.Nullable;

/** Finds days among words: with names of months ({@code date-words.tsv}), in figures, in ranges, and relative to a day. */
final class WordedDates {
    private static final Map<String, Set<String>> WORDS = WordTable.read("date-words.tsv");
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH =
            MONTHS.keySet().stream().sorted(Comparator.reverseOrder()).collect(Collectors.joining("|"));
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|er|e|o|:e|:a|ª|º|°)?";

    /** {@code 1. - 15. marts 2026}, {@code 3rd of May}, {@code May 3, 2026}, {@code 03.05.2026}, {@code 2026-05-03}. */
    private static final Pattern DAY = Pattern.compile("(?<![\\p{N}])(?:"
            + "(?:(?<from>\\d{1,2})" + ORDINAL + "\\s?(?:-|–|to|til|till|bis|tot|au|al|a|do)\\s?)?(?<day>\\d{1,2})"
            + ORDINAL
            + "[\\s-]{0,2}(?:(?:de|of|di) )?(?<month>" + MONTH
            + ")(?!\\p{L})\\.?(?:,?[\\s-]{0,2}(?:(?:de|del) )?(?<year>(?:19|20)\\d{2}|['’]\\d{2})(?!\\d))?"
            + "|(?<y>(?:19|20)\\d{2})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})(?!\\d)"
            + "|(?<one>\\d{1,2})\\s?[./-]\\s?(?<two>\\d{1,2})\\s?[./-]\\s?(?<three>(?:19|20)?\\d{2})(?!\\d)"
            + ")|(?<!\\p{L})(?<month2>" + MONTH
            + ")\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? ?(?<year2>(?:19|20)\\d{2}))?(?![\\d:.]\\d)");

    /** Days by which a day without a year may lie on the other side of today. */
    private static final int SLIP = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*|\\d+\\+?|\\+");

    private WordedDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String word : WORDS.getOrDefault(String.valueOf(month), Set.of())) {
                months.put(Fold.fold(word), month);
            }
        }
        return Map.copyOf(months);
    }

    /**
     * The day that is meant: of two, the one at the edge.
     *
     * @param today without which there are no relative days, and no days without a year
     */
    static Optional<LocalDate> find(String text, Edge edge, String country, @Nullable LocalDate today) {
        String folded = Fold.fold(text);
        try {
            List<Day> days = days(folded, edge, country);
            return days.isEmpty() && today != null ? relative(folded, edge, today) : atEdge(days, edge, today);
        } catch (DateTimeException e) {
            return Optional.empty(); // figures in the form of a date, such as 99.99.2026
        }
    }

    private static Optional<LocalDate> atEdge(List<Day> days, Edge edge, @Nullable LocalDate today) {
        if (days.isEmpty() || days.size() > 2) {
            return Optional.empty();
        }
        Day day = edge == Edge.END ? days.getLast() : days.getFirst();
        return day.date(days.getLast().year(), edge, today);
    }

    /**
     * A day as it is written.
     *
     * @param year 0 where it is not given
     */
    private record Day(int year, int month, int day) {
        Optional<LocalDate> date(int yearOfLast, Edge edge, @Nullable LocalDate today) {
            int given = year == 0 ? yearOfLast : year;
            return given != 0
                    ? Optional.of(LocalDate.of(given, month, day))
                    : Optional.ofNullable(today).map(now -> nearest(edge, now));
        }

        /** What begins lies behind, what ends lies ahead; a few days the other way may be a slip. */
        private LocalDate nearest(Edge edge, LocalDate today) {
            LocalDate date = LocalDate.of(today.getYear(), month, day);
            if (edge == Edge.END && ChronoUnit.DAYS.between(date, today) > SLIP) {
                return date.plusYears(1);
            }
            return edge == Edge.BEGINNING && ChronoUnit.DAYS.between(today, date) > SLIP ? date.minusYears(1) : date;
        }
    }

    private static List<Day> days(String text, Edge edge, String country) {
        List<Day> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        int end = 0;
        while (matcher.find()) {
            days.add(day(matcher.toMatchResult(), edge, country));
            end = matcher.end();
        }
        boolean withoutYear = days.stream().allMatch(day -> day.year() == 0);
        boolean goesOn = text.substring(end).chars().anyMatch(Character::isLetterOrDigit);
        return withoutYear && goesOn ? List.of() : days; // "3 may" goes on as "apply"
    }

    private static Day day(MatchResult match, Edge edge, String country) {
        if (match.group("y") != null) {
            return new Day(number(match.group("y")), number(match.group("m")), number(match.group("d")));
        }
        if (match.group("one") != null) {
            LocalDate date = Dates.dated(match.group("one"), match.group("two"), match.group("three"), country);
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        if (match.group("month") == null) {
            return new Day(year(match.group("year2")), month(match.group("month2")), number(match.group("day2")));
        }
        boolean isRange = match.group("from") != null && edge == Edge.BEGINNING;
        String day = match.group(isRange ? "from" : "day");
        return new Day(year(match.group("year")), month(match.group("month")), number(day));
    }

    private static int month(String word) {
        return requireNonNull(MONTHS.get(word), word);
    }

    private static int year(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        return written.length() == 4 ? number(written) : 2000 + number(written.substring(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> relative(String text, Edge edge, LocalDate today) {
        if (holds(text, "before-yesterday")) {
            return Optional.of(today.minusDays(2));
        }
        if (holds(text, "yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        Optional<LocalDate> counted = counted(text, edge, today);
        if (counted.isPresent() || holds(text, "more")) {
            return counted;
        }
        if (holds(text, "today")) {
            return Optional.of(today);
        }
        return edge == Edge.END && holds(text, "tomorrow") ? Optional.of(today.plusDays(1)) : Optional.empty();
    }

    /** {@code 3 days ago} and, for an end, {@code in 3 days}. */
    private static Optional<LocalDate> counted(String text, Edge edge, LocalDate today) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        for (int i = 0; i + 1 < words.size(); i++) {
            int count = count(words.get(i));
            ChronoUnit unit = unit(words.get(i + 1));
            if (count > 0 && unit != null && !holds(text, "more")) {
                boolean ago = holds(text, "ago");
                boolean ahead = edge == Edge.END && holds(text, "ahead") && !ago;
                return ahead
                        ? Optional.of(unit == ChronoUnit.HOURS ? today : today.plus(count, unit))
                        : ago
                                ? Optional.of(unit == ChronoUnit.HOURS ? today : today.minus(count, unit))
                                : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int count(String word) {
        if (is(word, "one")) {
            return 1;
        }
        boolean number = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(word) : 0;
    }

    private static @Nullable ChronoUnit unit(String word) {
        if (is(word, "day")) {
            return ChronoUnit.DAYS;
        }
        if (is(word, "week")) {
            return ChronoUnit.WEEKS;
        }
        return is(word, "month") ? ChronoUnit.MONTHS : is(word, "hour") ? ChronoUnit.HOURS : null;
    }

    private static boolean is(String word, String kind) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether one of the words or phrases of a kind stands in the text as a whole. */
    private static boolean holds(String text, String kind) {
        String padded = " " + text.replaceAll("[^\\p{L}\\p{N}'+-]+", " ") + " ";
        return WORDS.getOrDefault(kind, Set.of()).stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
    }
}
