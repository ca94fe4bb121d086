package openings.classifier.conditions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.WorkingTime;

/**
 * Reads working time from figures: hours of a week and shares of a full post, alone or as a range. In running text hours count
 * only beside a word for week or for working time, and a share only beside a word for post. Thread-safe.
 */
final class HoursReader {
    /** In the countries read a full week has 35 to 40 hours. */
    private static final int FULL_WEEK = 35;

    private static final int SHORTEST_WEEK = 8;
    private static final int LONGEST_WEEK = 60;
    private static final int FULL_SHARE = 100;
    private static final int SMALLEST_SHARE = 10;
    private static final int BEHIND = 4;
    private static final int BEFORE = 3;

    private final Map<String, Set<String>> words = new HashMap<>();

    HoursReader() {
        for (List<String> row : Table.rows(HoursReader.class, "hours.tsv")) {
            words.put(row.get(0), new HashSet<>(Table.parts(row.get(1))));
        }
    }

    /**
     * What a text says in figures.
     *
     * @param first index of the first word that says it
     * @param last index of the last
     */
    record Match(WorkingTime time, int first, int last) {}

    /** A number or a range of them, and the index of the word behind it. */
    private record Figures(int least, int most, int next) {}

    /**
     * All that a text says, in its order.
     *
     * @param isField whether the text is a source's own field for it
     */
    List<Match> in(Words text, boolean isField) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Optional<Figures> figures = figures(text, i);
            if (figures.isPresent()) {
                Optional<Match> match = match(text, i, figures.get(), isField);
                match.ifPresent(matches::add);
                i = match.map(Match::last).orElse(i);
            }
        }
        return matches;
    }

    private Optional<Match> match(Words text, int at, Figures figures, boolean isField) {
        int last = figures.next() - 1;
        if (isPercent(text, last)) {
            boolean told =
                    isField || isNear("share", text, at - BEFORE, at) || isNear("share", text, last + 1, last + BEFORE);
            boolean share = figures.least() >= SMALLEST_SHARE && figures.most() <= FULL_SHARE;
            return told && share ? Optional.of(new Match(time(figures, FULL_SHARE), at, last)) : Optional.empty();
        }
        boolean glued = text.at(last).endsWith("h");
        boolean hours = glued || is("hour", text, figures.next());
        boolean week = figures.least() >= SHORTEST_WEEK && figures.most() <= LONGEST_WEEK;
        boolean told = isField
                || isNear("week", text, figures.next(), figures.next() + BEHIND)
                || isNear("week", text, at - BEFORE, at)
                || isNear("label", text, at - BEFORE, at)
                || isOfPost(text, at);
        int end = glued ? last : Math.min(figures.next(), text.size() - 1);
        boolean labelled =
                !hours && isNear("label", text, at - 1, at) && isNear("week", text, figures.next(), figures.next() + 2);
        return (hours || labelled) && week && told
                ? Optional.of(new Match(time(figures, FULL_WEEK), at, end))
                : Optional.empty();
    }

    /** {@code a post of 37 hours}. */
    private boolean isOfPost(Words text, int at) {
        return at > 0 && (is("post", text, at - 1) || (at > 1 && is("with", text, at - 1) && is("post", text, at - 2)));
    }

    private static WorkingTime time(Figures figures, int full) {
        if (figures.least() >= full) {
            return WorkingTime.FULL_TIME;
        }
        return figures.most() < full ? WorkingTime.PART_TIME : WorkingTime.FULL_OR_PART_TIME;
    }

    private Optional<Figures> figures(Words text, int at) {
        int least = number(text.at(at));
        if (least < 0) {
            return Optional.empty();
        }
        int next = behindDecimals(text, at);
        int other = isJoined(text, next) ? next : is("to", text, next) ? next + 1 : -1;
        int most = other >= 0 && other < text.size() ? number(text.at(other)) : -1;
        return Optional.of(
                most > least ? new Figures(least, most, behindDecimals(text, other)) : new Figures(least, least, next));
    }

    /** {@code 37,5} is cut into two words. */
    private static int behindDecimals(Words text, int at) {
        int next = at + 1;
        boolean decimals = next < text.size()
                && text.at(next).length() <= 2
                && number(text.at(next)) >= 0
                && between(text, at).matches("[.,]");
        return decimals ? next + 1 : next;
    }

    private static boolean isJoined(Words text, int next) {
        return next < text.size() && between(text, next - 1).matches("\\s?[%]?\\s?[-–/]\\s?");
    }

    private static String between(Words text, int first) {
        return text.original()
                .substring(
                        text.words().get(first).end(),
                        text.words().get(first + 1).start());
    }

    private static boolean isPercent(Words text, int last) {
        int end = text.words().get(last).end();
        String behind = text.original().substring(end, Math.min(text.original().length(), end + 2));
        return behind.startsWith("%") || behind.equals(" %") || behind.equals("\u00a0%");
    }

    private boolean isNear(String kind, Words text, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, text.size() - 1); i++) {
            if (is(kind, text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String kind, Words text, int at) {
        return at < text.size() && words.getOrDefault(kind, Set.of()).contains(text.at(at));
    }

    /** Two or three digits, with an h behind them or not; -1 for anything else. */
    private static int number(String word) {
        String digits = word.endsWith("h") ? word.substring(0, word.length() - 1) : word;
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }
}
