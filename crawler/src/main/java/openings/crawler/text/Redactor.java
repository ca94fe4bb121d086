package openings.crawler.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes e-mail addresses and phone numbers from text: {@code [e-mail]} and {@code [phone]} stand in their place.
 * Thread-safe.
 *
 * <p>A phone number is what libphonenumber finds valid in the country of the source, and besides any run of 6 to 15
 * digits that follows a plus sign or a word for telephone. Most texts have too few digits for either and cost one pass
 * over their characters.
 */
public final class Redactor {
    private static final Pattern E_MAIL = Pattern.compile(
            "(?:mailto:)?[\\p{L}\\p{N}._%+'-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\(@\\)|\\s\\{at\\})\\s?"
                    + "[\\p{L}\\p{N}-]{1,63}(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\])\\s?[\\p{L}\\p{N}-]{1,63}){0,5}"
                    + "(?:\\.|\\(dot\\)|\\[dot\\])\\s?\\p{L}{2,24}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_PHONE = Pattern.compile(
            "((?:\\b(?:tel|tél|tlf|telefon|telefoon|téléphone|telephone|teléfono|telefono|phone|mobile|mobil|mobiel|"
                    + "portable|gsm|handy|fax|call|ring|whatsapp)\\b|☎|📞)[^\\p{L}\\d+\\n]{0,6}"
                    + "(?:(?:nr|no|on|at|på|us|me|direct|number)\\b[^\\p{L}\\d+\\n]{0,3})?)"
                    + "(\\(?\\+?\\d(?:[\\s().\\u00a0/–-]{0,3}\\d){5,14})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLUS_PHONE =
            Pattern.compile("\\(?\\+\\s?\\(?[1-9](?:[\\s().\\u00a0/–-]{0,3}\\d){6,14}");
    private static final int FEWEST_DIGITS = 6;
    private static final String PHONE = "[phone]";

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    /**
     * What is left of a text.
     *
     * @param eMails how many addresses were taken out
     * @param phones how many numbers were taken out
     */
    public record Redacted(String text, int eMails, int phones) {}

    /**
     * Redacts a text.
     *
     * @param country ISO 3166-1 alpha-2 code of the country whose national numbers are looked for; EL and UK as NUTS
     *     writes them are understood
     */
    public Redacted redact(String text, String country) {
        Counter eMails = new Counter();
        Counter numbers = new Counter();
        String redacted = text;
        if (mayHoldAddress(redacted)) {
            redacted = eMails.replace(E_MAIL, redacted, "[e-mail]");
        }
        if (mayHoldNumber(redacted)) {
            redacted = numbers.replace(NAMED_PHONE, redacted, "$1" + PHONE);
            redacted = numbers.replace(PLUS_PHONE, redacted, PHONE);
            redacted = national(redacted, region(country), numbers);
        }
        return new Redacted(redacted, eMails.count, numbers.count);
    }

    private String national(String text, String region, Counter numbers) {
        StringBuilder redacted = new StringBuilder();
        int end = 0;
        for (PhoneNumberMatch match : phones.findNumbers(text, region)) {
            redacted.append(text, end, match.start()).append(PHONE);
            end = match.end();
            numbers.count++;
        }
        return end == 0 ? text : redacted.append(text, end, text.length()).toString();
    }

    private static boolean mayHoldAddress(String text) {
        return text.indexOf('@') >= 0
                || text.contains("at)")
                || text.contains("AT)")
                || text.contains("at]")
                || text.contains("{at}");
    }

    /** Whether there are enough digits close together. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                others = 0;
                if (digits >= FEWEST_DIGITS) {
                    return true;
                }
            } else if (++others > 3 || Character.isLetter(c)) {
                digits = 0;
            }
        }
        return false;
    }

    private static String region(String country) {
        return switch (country) {
            case "UK" -> "GB";
            case "EL" -> "GR";
            default -> country;
        };
    }

    private static final class Counter {
        private int count;

        private String replace(Pattern pattern, String text, String replacement) {
            Matcher matcher = pattern.matcher(text);
            StringBuilder replaced = new StringBuilder();
            while (matcher.find()) {
                count++;
                matcher.appendReplacement(replaced, replacement);
            }
            return matcher.appendTail(replaced).toString();
        }
    }
}
