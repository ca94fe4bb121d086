package openings.aggregator.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings titles, employers and texts into a form in which copies of one advertisement read the same. */
final class Normal {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    /** {@code (m/w/d)}, {@code (f/m/x)}, {@code m/k}: who may apply says nothing of the job. */
    private static final Pattern GENDERS =
            Pattern.compile("\\(?\\b[mfwvhkdx](\\s?[/|]\\s?[mfwvhkdx]){1,3}\\b\\)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEGAL_FORMS = Pattern.compile(
            "\\b(a s|aps|i s|k s|amba|as|asa|ab|oy|oyj|gmbh|gmbh co kg|mbh|ag|kg|ohg|ug|se|b v|bv|n v|nv|vof|s a|sa"
                    + "|sas|sarl|s a r l|srl|s r l|spa|s p a|sl|s l|sp z o o|s r o|d o o|ltd|limited|plc|llc|inc|corp)$");

    private Normal() {}

    static String title(String title) {
        return words(GENDERS.matcher(title).replaceAll(" "));
    }

    static String employer(String name) {
        String words = words(name);
        String bare = LEGAL_FORMS.matcher(words).replaceFirst("").strip();
        return bare.isEmpty() ? words : bare;
    }

    /** Lower-case letters and digits without diacritics, one blank between words. */
    static String words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
