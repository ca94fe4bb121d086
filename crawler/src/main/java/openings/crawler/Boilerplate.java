package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the words of an advertisement out of what else a page says: how old it is, how many have looked at it, what can be
 * clicked. The words of the languages stand in {@code boilerplate.tsv}. Thread-safe.
 */
final class Boilerplate {
    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_BUTTON = 5;
    private static final int LONGEST_DATE = 6;
    private static final int LONGEST_MONTH = 12;
    private static final Map<String, Set<String>> PHRASES = read();
    private static final Set<String> UNITS = phrases("unit");
    private static final Set<String> BEFORE = phrases("before");
    private static final Set<String> AFTER = phrases("after");
    private static final Set<String> COUNTERS = phrases("counter");
    private static final Set<String> DATED = phrases("dated");
    private static final Set<String> DAYS = phrases("day");
    private static final Set<String> DAY_BEGINNINGS =
            DAYS.stream().map(day -> day.split(" ", 2)[0]).collect(Collectors.toSet());
    private static final Set<String> BUTTONS = phrases("button");

    private final List<String> words;
    private final boolean[] dropped;

    private Boilerplate(List<String> words) {
        this.words = words;
        dropped = new boolean[words.size()];
    }

    /** The words of a text, in lower case, without punctuation and without what changes around it. */
    static List<String> without(String text) {
        List<String> kept = new ArrayList<>();
        text.lines().forEach(line -> {
            List<String> words = words(line);
            if (words.size() > LONGEST_BUTTON || !BUTTONS.contains(String.join(" ", words))) {
                kept.addAll(words);
            }
        });
        return new Boilerplate(kept).kept();
    }

    /** Words and numbers in lower case; what is written together as one, such as 3d, is two. */
    static List<String> words(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        int kindAtStart = 0;
        for (int i = 0; i <= normal.length(); i++) {
            int kind = i < normal.length() ? kind(normal.charAt(i)) : 0;
            if (kind != kindAtStart) {
                if (kindAtStart != 0) {
                    words.add(normal.substring(start, i));
                }
                start = i;
                kindAtStart = kind;
            }
        }
        return words;
    }

    private static int kind(char c) {
        return Character.isDigit(c)
                ? 1
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 2 : 0;
    }

    private List<String> kept() {
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(i) && !(i > 0 && isNumber(i - 1))) {
                number(i);
            } else {
                day(i);
            }
        }
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /** Looks around a number, which may be written in groups of digits. */
    private void number(int from) {
        int to = from + 1;
        while (to < words.size() && isNumber(to)) {
            to++;
        }
        int past = to < words.size() && UNITS.contains(words.get(to)) ? to + 1 : -1;
        if (past > 0 && ends(BEFORE, from) + begins(AFTER, past) > 0) {
            drop(from - ends(BEFORE, from), past + begins(AFTER, past));
        } else if (ends(COUNTERS, from) + begins(COUNTERS, to) > 0) {
            drop(from - ends(COUNTERS, from), to + begins(COUNTERS, to));
        } else if (dateEnd(from) - from < 2) {
            return;
        } else if (ends(DATED, from) > 0) {
            drop(from - ends(DATED, from), dateEnd(from));
        } else if (from > 0 && words.get(from - 1).length() <= LONGEST_MONTH && ends(DATED, from - 1) > 0) {
            drop(from - 1 - ends(DATED, from - 1), dateEnd(from));
        }
    }

    /** Numbers, and words between numbers, as of a date and a time. */
    private int dateEnd(int from) {
        int end = from;
        while (end < Math.min(words.size(), from + LONGEST_DATE)
                && (isNumber(end) || (end + 1 < words.size() && isNumber(end + 1)))) {
            end++;
        }
        return end;
    }

    private void day(int from) {
        int length = DAY_BEGINNINGS.contains(words.get(from)) ? begins(DAYS, from) : 0;
        if (length > 0 && ends(DATED, from) > 0) {
            drop(from - ends(DATED, from), from + length);
        }
    }

    private void drop(int from, int to) {
        Arrays.fill(dropped, from, to, true);
    }

    private boolean isNumber(int at) {
        return Character.isDigit(words.get(at).charAt(0));
    }

    /** How many words before {@code to} are one of the phrases; the longest counts. */
    private int ends(Set<String> phrases, int to) {
        for (int length = Math.min(LONGEST_PHRASE, to); length > 0; length--) {
            if (phrases.contains(String.join(" ", words.subList(to - length, to)))) {
                return length;
            }
        }
        return 0;
    }

    private int begins(Set<String> phrases, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (phrases.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static Set<String> phrases(String kind) {
        return requireNonNull(PHRASES.get(kind), kind);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> phrases = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                phrases.computeIfAbsent(cells[0], kind -> new HashSet<>()).addAll(List.of(cells[2].split("\\|", -1)));
            });
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its boilerplate.tsv; build it again", e);
        }
    }
}
