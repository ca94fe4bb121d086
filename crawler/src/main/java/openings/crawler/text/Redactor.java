package openings.crawler.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes e-mail addresses and phone numbers from text: {@code [e-mail]} and {@code [phone]} stand in their place.
 * Thread-safe.
 *
 * <p>A phone number is a run of 6 to 15 digits, with the usual signs between them, that follows a plus sign or a word for
 * telephone, or in which libphonenumber finds a number that is valid in the country of the source. Text without an at sign
 * or a run of digits costs one pass over its characters.
 */
public final class Redactor {
    private static final Pattern E_MAIL = Pattern.compile(
            "(?:mailto:)?(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+"
                    + "\\s?(?:@|\\(at\\)|\\[at\\]|\\(@\\)|\\{at\\})\\s?"
                    + "[\\p{L}\\p{N}-]{1,63}+(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\])\\s?[\\p{L}\\p{N}-]{1,63}){1,6}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?:\\(?\\+\\s?|\\()?\\d(?:[\\s().\\u00a0\\u202f/\\u2010-\\u2015-]{0,3}\\d){5,16}(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:tel|t|tél|tlf|telefon|telefonnummer|telefoon|téléphone|telephone|teléfono|telefono|phone|mobile|mobil|mobiel|"
                    + "mob|portable|gsm|handy|fax|call|ring|whatsapp|sms)\\b|☎|📞)[^\\p{L}\\d\\n]{0,6}"
                    + "(?:(?:nr|no|on|at|på|us|me|direct|number|nummer)\\b[^\\p{L}\\d\\n]{0,3})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_NAME = 40;
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
        Edit eMails = mayHoldAddress(text) ? eMails(text) : new Edit(text, 0);
        Edit numbers =
                mayHoldNumber(eMails.text()) ? numbers(eMails.text(), region(country)) : new Edit(eMails.text(), 0);
        return new Redacted(numbers.text(), eMails.count(), numbers.count());
    }

    private record Edit(String text, int count) {}

    private static Edit eMails(String text) {
        int[] count = {0};
        String edited = E_MAIL.matcher(text).replaceAll(match -> {
            count[0]++;
            return "[e-mail]";
        });
        return new Edit(edited, count[0]);
    }

    private Edit numbers(String text, String region) {
        int[] count = {0};
        String edited = DIGITS.matcher(text).replaceAll(run -> {
            String before = text.substring(Math.max(0, run.start() - LONGEST_NAME), run.start());
            boolean isNumber =
                    run.group().contains("+") || NAMED.matcher(before).find();
            String left = isNumber ? PHONE : withoutNumbers(run.group(), region);
            count[0] += left.contains(PHONE) ? 1 : 0;
            return Matcher.quoteReplacement(left);
        });
        return new Edit(edited, count[0]);
    }

    private String withoutNumbers(String run, String region) {
        StringBuilder left = new StringBuilder();
        int end = 0;
        for (PhoneNumberMatch match : phones.findNumbers(run, region)) {
            left.append(run, end, match.start()).append(PHONE);
            end = match.end();
        }
        return left.append(run, end, run.length()).toString();
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
                if (digits == 6) {
                    return true;
                }
            } else if (++others > 3) {
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
}
