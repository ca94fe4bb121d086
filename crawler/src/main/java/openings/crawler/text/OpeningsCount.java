package openings.crawler.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people are sought; what is not surely that is left out. */
public final class OpeningsCount {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST_IN_TEXT = 200;
    /** Of the words before and after the number, with some to spare. */
    private static final int LONGEST_LEAD = 60;

    private static final int LONGEST_TAIL = 60;

    private static final String POSTS =
            "(?:stillinger|stellen|vacatures|postes|positions|vacancies|openings|tjänster|plazas|puestos|vacantes|posizioni|posti|etaty|etatów|wakaty|wakatów"
                    + "|lugares|vagas|paikkaa|työpaikkaa|míst|pozic|medarbejdere|mitarbeiter(?:\\*innen|:innen|innen)?|medewerkers|collega's)";

    /** {@code 5x Fahrer}, {@code 3 stillinger som}, {@code (2 postes)}. */
    private static final Pattern TITLE = Pattern.compile(
            "^\\s*(\\d{1,3})\\s?[x×]\\s?\\p{L}|(?<![\\d.,-])(\\d{1,3})\\s(?:ledige\\s|offene\\s|open\\s)?" + POSTS
                    + "(?!\\p{L})",
            FLAGS);

    private static final Pattern TEXT = Pattern.compile(
            "(?:antal stillinger|antall stillinger|antal platser|anzahl der stellen|anzahl stellen|number of (?:positions|openings|vacancies|posts)|no\\. of (?:positions|vacancies)"
                    + "|nombre de postes|aantal (?:vacatures|posities|plaatsen)|número de (?:vacantes|puestos|vagas)|numero posti|liczba (?:wakatów|etatów))\\s?[:=]?\\s{0,2}(\\d{1,3})(?![\\d.,])"
                    + "|(?<![\\d.,-])(\\d{1,3})\\s(?:ledige stillinger|postes à pourvoir|positions (?:available|to fill|open)|vacancies available|offene stellen zu besetzen"
                    + "|vacantes disponibles|lediga tjänster|plazas disponibles|vagas disponíveis)"
                    + "|(?<!\\p{L})(?:we are (?:hiring|recruiting|looking for|seeking)|we're (?:hiring|looking for)|vi søger|wir suchen|wij zoeken|we zoeken|vi söker|nous recrutons|nous recherchons|buscamos|cerchiamo|szukamy|zatrudnimy)\\s(\\d{1,3})\\s(?!years|jahre|år|jaar|ans|años|anni|lat|hours|stunden|timer|uur|%)\\p{L}{4,}",
            FLAGS);

    private OpeningsCount() {}

    /** The number in a field for it, at least 1. */
    public static Optional<Integer> ofField(String text) {
        String line = Whitespace.line(text);
        boolean isNumber = !line.isEmpty() && line.length() <= 4 && line.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(line)).filter(count -> count > 0) : Optional.empty();
    }

    /** The number that a title or else a description states, at least 2. */
    public static Optional<Integer> ofText(String title, String description) {
        return find(TITLE, title).or(() -> find(TEXT, description));
    }

    /** Looks only around numbers, since the words alone would be tried at each letter of a text. */
    private static Optional<Integer> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = digit(text, 0);
        while (at < text.length()) {
            matcher.region(Math.max(0, at - LONGEST_LEAD), Math.min(text.length(), at + LONGEST_TAIL));
            Optional<Integer> count = find(matcher);
            if (count.isPresent()) {
                return count;
            }
            at = digit(text, afterDigits(text, at));
        }
        return Optional.empty();
    }

    private static Optional<Integer> find(Matcher matcher) {
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                int count = matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
                if (count > 1 && count <= MOST_IN_TEXT) {
                    return Optional.of(count);
                }
            }
        }
        return Optional.empty();
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
