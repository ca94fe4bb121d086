package openings.crawler.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people are sought; what is not surely that is left out. */
public final class OpeningsCount {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST_IN_TEXT = 200;
    private static final int MOST_DIGITS = 3;

    private static final String POSTS =
            "(?:stillinger|stellen|vacatures|postes|positions|vacancies|openings|tjänster|plazas|puestos|vacantes|posizioni|posti|etaty|etatów|wakaty|wakatów"
                    + "|lugares|vagas|paikkaa|työpaikkaa|míst|pozic|medarbejdere|mitarbeiter(?:\\*innen|:innen|innen)?|medewerkers|collega's)";

    /** {@code 5x Fahrer}, {@code 3 stillinger som}, {@code (2 postes)}. */
    private static final Pattern TITLE = Pattern.compile(
            "^\\s*(\\d{1,3})\\s?[x×]\\s?\\p{L}|(?<![\\d.,-])(\\d{1,3})\\s(?:ledige\\s|offene\\s|open\\s)?" + POSTS
                    + "(?!\\p{L})",
            FLAGS);

    /** What the number stands behind. */
    private static final List<String> LABELS = List.of(
            "antal stillinger",
            "antall stillinger",
            "antal platser",
            "anzahl der stellen",
            "anzahl stellen",
            "number of positions",
            "number of openings",
            "number of vacancies",
            "number of posts",
            "no. of positions",
            "no. of vacancies",
            "nombre de postes",
            "aantal vacatures",
            "aantal posities",
            "aantal plaatsen",
            "número de vacantes",
            "número de puestos",
            "número de vagas",
            "numero posti",
            "liczba wakatów",
            "liczba etatów");

    private static final Pattern AFTER_LABEL = Pattern.compile("\\s?[:=]?\\s{0,2}");
    private static final int LONGEST_AFTER_LABEL = 4;

    /** What stands behind the number. */
    private static final Pattern OPEN_POSTS = Pattern.compile(
            "\\s(?:ledige stillinger|postes à pourvoir|positions (?:available|to fill|open)|vacancies available|offene stellen zu besetzen"
                    + "|vacantes disponibles|lediga tjänster|plazas disponibles|vagas disponíveis)",
            FLAGS);

    /** What the number stands behind where people are named behind it. */
    private static final List<String> CALLS = List.of(
            "we are hiring",
            "we are recruiting",
            "we are looking for",
            "we are seeking",
            "we're hiring",
            "we're looking for",
            "vi søger",
            "wir suchen",
            "wij zoeken",
            "we zoeken",
            "vi söker",
            "nous recrutons",
            "nous recherchons",
            "buscamos",
            "cerchiamo",
            "szukamy",
            "zatrudnimy");

    private static final Pattern PEOPLE =
            Pattern.compile("\\s(?!years|jahre|år|jaar|ans|años|anni|lat|hours|stunden|timer|uur|%)\\p{L}{4,}", FLAGS);

    private OpeningsCount() {}

    /** The number in a field for it, at least 1. */
    public static Optional<Integer> ofField(String text) {
        String line = Whitespace.line(text);
        boolean isNumber = !line.isEmpty() && line.length() <= 4 && line.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(line)).filter(count -> count > 0) : Optional.empty();
    }

    /** The number that a title or else a description states, at least 2. */
    public static Optional<Integer> ofText(String title, String description) {
        return inTitle(title).or(() -> inDescription(description));
    }

    private static Optional<Integer> inTitle(String title) {
        Matcher matcher = TITLE.matcher(title);
        while (matcher.find()) {
            int count = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (isLikely(count)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    /** Looks from each number to both sides, since the words alone would be tried at each letter of a text. */
    private static Optional<Integer> inDescription(String text) {
        int end = 0;
        for (int start = digit(text, end); start < text.length(); start = digit(text, end)) {
            end = afterDigits(text, start);
            if (end - start <= MOST_DIGITS) {
                int count = Integer.parseInt(text.substring(start, end));
                if (isLikely(count) && isOfOpenings(text, start, end)) {
                    return Optional.of(count);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(int count) {
        return count > 1 && count <= MOST_IN_TEXT;
    }

    private static boolean isOfOpenings(String text, int start, int end) {
        return isLabelled(text, start, end)
                || (!isAmong(".,-", text, start - 1) && begins(OPEN_POSTS, text, end))
                || isCalledFor(text, start, end);
    }

    private static boolean isLabelled(String text, int start, int end) {
        int label = start;
        while (label > 0 && start - label <= LONGEST_AFTER_LABEL && isAmong(" \t\n\r\f\u000b:=", text, label - 1)) {
            label--;
        }
        return !isAmong(".,", text, end)
                && endsWith(LABELS, text, label) > 0
                && AFTER_LABEL.matcher(text).region(label, start).matches();
    }

    private static boolean isCalledFor(String text, int start, int end) {
        if (!isAmong(" \t\n\r\f\u000b", text, start - 1)) {
            return false;
        }
        int length = endsWith(CALLS, text, start - 1);
        int call = start - 1 - length;
        return length > 0
                && (call == 0 || !Character.isLetter(text.codePointBefore(call)))
                && begins(PEOPLE, text, end);
    }

    private static boolean isAmong(String characters, String text, int at) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean begins(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Length of the phrase that ends at an index; 0 if none does. */
    private static int endsWith(List<String> phrases, String text, int end) {
        for (String phrase : phrases) {
            if (text.regionMatches(true, end - phrase.length(), phrase, 0, phrase.length())) {
                return phrase.length();
            }
        }
        return 0;
    }

    /** Where the next digit stands; the length of the text where there is none. */
    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
