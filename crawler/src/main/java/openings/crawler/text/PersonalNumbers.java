package openings.crawler.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that stand for a person or an account: national identity numbers by their form and check digits, IBANs, payment
 * cards, whatever a word such as CPR or passport names, and long numbers that no word makes a reference.
 */
final class PersonalNumbers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String START = "(?<![\\p{L}\\p{N}/=_#.-])";
    private static final String END = "(?![\\p{L}\\p{N}]|-\\p{L})";
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:cpr|cpr-?(?:nr|nummer)|person-?(?:nummer|nr)|fødsels-?(?:nummer|nr)|d-nummer|bsn|burgerservicenummer|sofinummer|ssn"
                    + "|social security(?: number)?|pesel|nino|ni number|national insurance(?: number)?|passport(?: number| no)?|passnummer"
                    + "|reisepass(?:nummer)?|personalausweis(?:nummer)?|ausweisnummer|steuer-?id(?:entifikationsnummer)?|idnr|sozialversicherungsnummer"
                    + "|svnr|ahv-?(?:nr|nummer)|iban|konto(?:nummer|nr)?|account (?:number|no)|sort code|reg\\.?-? ?nr|rijksregisternummer|dni|nie|nif"
                    + "|n° de sécurité sociale|numéro de sécurité sociale|codice fiscale|rodné číslo|henkilötunnus|kennitala)"
                    + "(?: er| is| ist| lautet| nr| no)?[.:\\s#]{1,3}$",
            FLAGS);

    private record Form(Pattern pattern, Predicate<String> check) {
        Form(String pattern, Predicate<String> check) {
            this(Pattern.compile(START + pattern + END), check);
        }
    }

    /** Danish, Swedish, Norwegian, Finnish, Polish, Czech, French, Belgian, British, Spanish, Italian, American, and accounts. */
    private static final List<Form> FORMS = List.of(
            new Form("[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?", PersonalNumbers::isIban),
            new Form(DAY + MONTH + "\\d{2}[-–]\\d{4}", number -> true),
            new Form("(?:19|20)?\\d{2}" + MONTH + DAY + "[-+]\\d{4}", number -> true),
            new Form("(?:19|20)\\d{2}" + MONTH + DAY + "\\d{4}", number -> true),
            new Form(DAY + MONTH + "\\d{2}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]", number -> true),
            new Form("[0-7]\\d" + MONTH + "\\d{2} ?\\d{5}", PersonalNumbers::isNorwegian),
            new Form("\\d{11}", PersonalNumbers::isPolish),
            new Form("\\d{2}(?:[05][1-9]|[16][0-2])" + DAY + "/\\d{3,4}", number -> true),
            new Form("[12] ?\\d{2} ?" + MONTH + " ?\\d[\\dAB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?", number -> true),
            new Form("\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}", number -> true),
            new Form("[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]", number -> true),
            new Form("(?:[XYZ]-?)?\\d{7,8}-?[A-Z]", PersonalNumbers::isSpanish),
            new Form("[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]", number -> true),
            new Form("\\d{3}-\\d{2}-\\d{4}", number -> true),
            new Form("756\\.\\d{4}\\.\\d{4}\\.\\d{2}", number -> true),
            new Form("\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{1,7}", PersonalNumbers::isCard),
            new Form("\\d{10,34}", number -> true));

    /** What a word before it makes a number of a person, whatever its form. */
    private static final Pattern ANY =
            Pattern.compile(START + "(?:[A-Z]{1,2} ?)?\\d(?:[ ./+-]{0,2}[\\dA-Z]){3,32}(?![\\p{L}\\p{N}])");

    private static final int LONGEST_WORD = 45;
    private static final int FEWEST_DIGITS = 6;
    /** Letters that may stand before the first digit: six, as in Italy, or two and a blank, as in Britain. */
    private static final int LETTERS_BEFORE = 7;

    private PersonalNumbers() {}

    static String replace(String text, String mark, Counts counts) {
        StringBuilder edited = new StringBuilder(text.length());
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                continue;
            }
            int last = lastOfCluster(text, i);
            if (last > i) {
                MatchResult found = find(text, Math.max(end, i - LETTERS_BEFORE), last + 1);
                if (found != null) {
                    edited.append(text, end, found.start()).append(mark);
                    counts.add(Redactor.Kind.NUMBER);
                    end = found.end();
                }
            }
            i = Math.max(last, end - 1);
        }
        return end == 0 ? text : edited.append(text, end, text.length()).toString();
    }

    /** The last digit of digits and capitals that stand close together; the index given where they are too few. */
    private static int lastOfCluster(String text, int first) {
        int last = first;
        int digits = 1;
        for (int i = first + 1; i < text.length() && i - last <= 5; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
                last = i;
            } else if (!(c >= 'A' && c <= 'Z') && " ./+-–".indexOf(c) < 0) {
                break;
            }
        }
        return digits < FEWEST_DIGITS ? first : last;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable MatchResult find(String text, int from, int end) {
        int to = Math.min(text.length(), end + 3);
        Matcher any = within(ANY, text, from, to);
        if (any.find()
                && NAMED.matcher(text.substring(Math.max(0, any.start() - LONGEST_WORD), any.start()))
                        .find()) {
            return any.toMatchResult();
        }
        for (Form form : FORMS) {
            Matcher matcher = within(form.pattern(), text, from, to);
            if (matcher.find() && form.check().test(matcher.group()) && !isOther(text, matcher)) {
                return matcher.toMatchResult();
            }
        }
        return null;
    }

    private static Matcher within(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, to);
    }

    private static boolean isOther(String text, Matcher found) {
        return References.isReference(text, found.start())
                || References.isMoney(text, found.start(), found.end())
                || isPhoneLike(text, found.toMatchResult());
    }

    /** A number behind a plus sign or a zero, or behind a word for telephone, is left to {@link PhoneNumbers}. */
    private static boolean isPhoneLike(String text, MatchResult match) {
        boolean plus = match.start() > 0 && text.charAt(match.start() - 1) == '+';
        boolean zero = match.group().charAt(0) == '0' && match.group().chars().allMatch(Character::isDigit);
        return plus || zero || PhoneNumbers.isNamed(text, match.start());
    }

    /** ISO 13616: the remainder of 97 is 1. */
    private static boolean isIban(String written) {
        String bare = written.replace(" ", "").toUpperCase(Locale.ROOT);
        if (bare.length() < 15 || bare.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (bare.substring(4) + bare.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(c <= '9' ? c - '0' : c - 'A' + 10));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean isNorwegian(String written) {
        String bare = written.replace(" ", "");
        return weighted(bare, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                && weighted(bare, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static boolean isPolish(String written) {
        return weighted(written, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean isSpanish(String written) {
        String bare =
                written.replace("-", "").replace('X', '0').replace('Y', '1').replace('Z', '2');
        int end = bare.length() - 1;
        char letter = written.charAt(written.length() - 1);
        String digits = bare.substring(0, end);
        return digits.length() == 8
                && digits.chars().allMatch(Character::isDigit)
                && "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(digits) % 23) == letter;
    }

    /** ISO/IEC 7812: Luhn's check. */
    private static boolean isCard(String written) {
        String digits = written.replaceAll("[ -]", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : 2 * digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return digits.length() >= 13 && digits.length() <= 19 && sum % 10 == 0;
    }
}
