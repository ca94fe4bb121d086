package openings.crawler.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers: behind a plus sign or a word for telephone, in the groupings that only telephone numbers have, or
 * valid in the country of the source or of a neighbour.
 */
final class PhoneNumbers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GAP = "[ \\t().\\u00a0\\u202f/\\u2010-\\u2015\\u2212•·-]{0,4}";
    private static final String EXTENSION =
            "(?:[\\s,]{0,2}\\(?(?:ext|extn|extension|lokal|lokalnr|durchwahl|dw|poste|toestel|anknytning|int|wew|x)\\.?:?\\s?\\d{1,7}\\)?)?";
    private static final Pattern RUN = Pattern.compile(
            "(?=[+(\\d])(?<![\\p{L}\\d]|\\d[.:])(?:\\(?\\+\\s?\\(?|\\()?\\d(?:" + GAP + "\\d){5,16}(?![\\d])"
                    + EXTENSION + "(?![\\p{L}\\d])",
            FLAGS);

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<!\\p{L})(?:tel|t|m|ph|p|tél|téléphone|tlf|tlfn|tfn|telefon|telefonnummer|telefonnr|telefonisch|telefoon|telefoonnummer|telefonnumret|telefonen"
                    + "|telephone|teléfono|telefono|telefone|telemóvel|tfno|tlfno|móvil|cellulare|cell|phone|phones|mobile|mobil|mobilnr|mobilnummer|mobiltelefon|mobiel|mob|portable|gsm|handy"
                    + "|fax|whatsapp|whats app|signal|viber|sms|hotline|puhelin|puh|telefonu|komórka|kom|infolinia|mobilní|direkte|direct|direct line|hovednummer|landline|numerem|numeru|numero|número|číslo|čísle|numeroon|numerosta|durchwahl|dw|wew|toestel|anknytning|lokal"
                    + "|τηλ|тел)(?!\\p{L})|tel:|☎|📞|📱|✆|☏|🕿)[^\\p{L}\\d\\n]{0,8}"
                    + "(?:(?:nr|no|number|nummer|er|is|ist|lautet|on|at|på|us|me|direct|direkt|mobil|mobile|unter|der|via|auf|au|le|tel|eller|or|oder|ou)(?!\\p{L})[^\\p{L}\\d\\n]{0,4}){0,3}$"
                    + "|\\[phone\\][^\\p{L}\\d\\n]{0,4}(?:(?:or|og|and|eller|oder|und|of|en|ou|et)(?!\\p{L})[^\\p{L}\\d\\n]{0,3})?$",
            FLAGS);

    /** Words that call upon to call; names and titles may stand between them and the number. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:call|ring|ringe|ringen|ringa|bel|bellen|appelez|appeler|anrufen|rufen|ruf|llama|llame|llamar|chiama|chiamare|chiamate|zadzwoń|zadzwonić|dzwoń|dzwonić|volejte|zavolejte|soita|ligue|ligar|app|contactar|contacta|contacte|contacteer|phone|sms|text|dial|telefon|telefonnummer|tlf|telefonisch|telefonnumret|telefoonnummer)(?!\\p{L})[^\\d\\n]{0,40}[\\s(:]$",
            FLAGS);

    /** Digits of a number that is no amount behind a word that calls upon to call. */
    private static final int LONG = 9;

    private static final int LONGEST_NAME = 60;

    private static final Pattern TYPICAL = Pattern.compile(
            "\\(?0\\d{1,5}\\)?(?:[\\s/.–-]{1,3}\\d{2,8}){1,5}|\\d{2}(?:[ .\\u00a0]\\d{2}){3}|\\(?[2-9]\\d{2}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}|0[1-9]\\d{8,10}");
    private static final Map<String, List<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("DK", List.of("SE", "NO", "DE")),
            Map.entry("SE", List.of("DK", "NO", "FI")),
            Map.entry("NO", List.of("SE", "DK")),
            Map.entry("NL", List.of("BE", "DE")),
            Map.entry("BE", List.of("NL", "FR", "LU", "DE")),
            Map.entry("LU", List.of("FR", "BE", "DE")),
            Map.entry("DE", List.of("AT", "CH", "NL", "DK", "FR", "PL")),
            Map.entry("AT", List.of("DE", "CH", "IT")),
            Map.entry("CH", List.of("DE", "FR", "AT", "IT")),
            Map.entry("FR", List.of("BE", "CH", "LU", "ES")),
            Map.entry("GB", List.of("IE")),
            Map.entry("IE", List.of("GB")),
            Map.entry("", List.of("DK", "NL", "DE", "FR", "GB", "SE", "NO", "BE", "ES", "IT", "PL", "US")));

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    /** Whether a word for telephone stands right before an index. */
    static boolean isNamed(String text, int at) {
        return NAMED.matcher(text.substring(Math.max(0, at - LONGEST_NAME), at)).find();
    }

    /**
     * Puts {@code mark} in the place of each number.
     *
     * @param country as NUTS or ISO 3166-1 write it; empty where it is not known
     */
    String replace(String text, String country, String mark, Counts counts) {
        String region = region(country);
        StringBuilder edited = new StringBuilder(text.length());
        Matcher run = RUN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        int i = beginning(text, 0);
        while (i < text.length()) {
            boolean found = run.region(i, text.length()).lookingAt();
            if (found && isPhone(text, edited, end, run.toMatchResult(), region)) {
                edited.append(text, end, run.start()).append(mark);
                counts.add(Redactor.Kind.PHONE);
                end = run.end();
            }
            i = beginning(text, found ? run.end() : i + 1);
        }
        return end == 0 ? text : edited.append(text, end, text.length()).toString();
    }

    /** Where the next number may begin; the length of the text where none does. */
    private static int beginning(String text, int from) {
        int at = from;
        while (at < text.length() && !isBeginning(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBeginning(char c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '(';
    }

    private boolean isPhone(String text, CharSequence edited, int end, MatchResult run, String region) {
        String number = run.group();
        String before = before(text, edited, end, run.start());
        boolean plus = number.startsWith("+") || number.startsWith("(+") || number.startsWith("00");
        if (References.isDates(number)) {
            return false;
        }
        if (NAMED.matcher(before).find()) {
            return true;
        }
        if (References.isReference(text, run.start()) && !plus) {
            return false;
        }
        if (plus) {
            return isPossible(number) || isValid(number, region);
        }
        boolean called = CALLED.matcher(before).find();
        if (called && digits(number) >= LONG) {
            return true;
        }
        if (References.isMoney(text, run.start(), run.end()) || (References.isFigures(number) && !isPairs(number))) {
            return false;
        }
        return called || TYPICAL.matcher(number).matches() || isValid(number, region);
    }

    /** The end of what stands before a run, with what was taken out of it already. */
    private static String before(String text, CharSequence edited, int end, int start) {
        String between = text.substring(Math.max(end, start - LONGEST_NAME), start);
        int missing = Math.min(edited.length(), LONGEST_NAME - between.length());
        return edited.subSequence(edited.length() - missing, edited.length()) + between;
    }

    private static long digits(String number) {
        return number.chars().filter(Character::isDigit).count();
    }

    private static boolean isPairs(String number) {
        return number.matches("\\d{2}(?:[ .\\u00a0]\\d{2}){3,4}|0\\d(?:[ .]\\d{2}){4}");
    }

    private boolean isPossible(String number) {
        String digits = number.replaceAll("[^0-9+]", "");
        try {
            return phones.isPossibleNumber(
                    phones.parse(digits.startsWith("00") ? "+" + digits.substring(2) : digits, "ZZ"));
        } catch (NumberParseException e) {
            return false; // no such country code
        }
    }

    private boolean isValid(String number, String region) {
        if (phones.findNumbers(number, region.isEmpty() ? "ZZ" : region)
                .iterator()
                .hasNext()) {
            return true;
        }
        boolean grouped = number.startsWith("0") || number.startsWith("(0") || region.isEmpty();
        return grouped
                && number.matches(".*\\D.*")
                && NEIGHBOURS.getOrDefault(region, List.of()).stream()
                        .anyMatch(other ->
                                phones.findNumbers(number, other).iterator().hasNext());
    }

    private static String region(String country) {
        return switch (country) {
            case "UK" -> "GB";
            case "EL" -> "GR";
            default -> country;
        };
    }
}
