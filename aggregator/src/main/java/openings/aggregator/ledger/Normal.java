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

    private Normal() {}

    static String title(String title) {
        return words(GENDERS.matcher(title).replaceAll(" "));
    }

    /** Lower-case letters and digits without diacritics, one blank between words. */
    static String words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
