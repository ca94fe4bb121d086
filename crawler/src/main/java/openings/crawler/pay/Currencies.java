package openings.crawler.pay;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.crawler.text.Fold;
import openings.crawler.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Currencies by the words for them ({@code currencies.tsv}), some of which mean another one in another country. */
final class Currencies {
    static final Currencies SHIPPED = new Currencies();

    /** Where pay is lower by nature, and so is the least that can be pay. */
    private static final Set<String> LOW_WAGE = Set.of("PLN", "CZK", "HUF", "RON", "BGN", "RSD", "UAH", "TRY", "INR");

    private static final Map<String, String> LANGUAGES =
            Map.of("da", "DK", "sv", "SE", "nb", "NO", "nn", "NO", "no", "NO", "is", "IS", "cs", "CZ", "de", "DE");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Map<String, String>> inCountries = new HashMap<>();
    private final Map<String, BigDecimal> perEuro = new HashMap<>();
    private int longestWord;

    private Currencies() {
        for (List<String> row : WordTable.rows(Currencies.class, "currencies.tsv")) {
            String code = row.get(0);
            perEuro.put(code, new BigDecimal(row.get(1)));
            WordTable.words(row.get(2)).forEach(word -> add(word, code));
        }
    }

    private void add(String word, String code) {
        String[] parts = word.split("@", 2);
        String folded = Fold.fold(parts[0]);
        longestWord = Math.max(longestWord, folded.length());
        if (parts.length == 1) {
            words.put(folded, code);
        } else {
            inCountries.computeIfAbsent(folded, key -> new HashMap<>()).put(parts[1], code);
        }
    }

    /** Whether the word may be one for a currency, somewhere. */
    boolean isWord(String folded) {
        return words.containsKey(folded) || inCountries.containsKey(folded);
    }

    /**
     * Whether a line holds something that the lexer may take for a currency. A look at its letters, far cheaper than its
     * tokens.
     */
    boolean mayStandIn(String line, PayContext context) {
        int start = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (!Character.isLetter(c)) {
                if (isSignOrMark(c) || (start < i && mayMean(line.substring(start, i), context))) {
                    return true;
                }
                start = i + Character.charCount(c);
            }
        }
        return start < line.length() && mayMean(line.substring(start), context);
    }

    /** A sign for a currency, or an accent that stands apart from its letter and is folded away. */
    private static boolean isSignOrMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** In {@code tkr} and {@code keur} the currency stands behind a thousand. */
    private boolean mayMean(String word, PayContext context) {
        if (word.length() > longestWord + 1) {
            return false;
        }
        String folded = Fold.fold(word);
        return find(folded, context) != null || find(folded.substring(1), context) != null;
    }

    /**
     * The ISO 4217 code that a word means.
     *
     * @param country where it stands, ISO 3166-1 alpha-2
     * @param language in which it stands, ISO 639-1; decides where the country does not
     */
    Optional<String> code(String folded, String country, String language) {
        Map<String, String> local = inCountries.getOrDefault(folded, Map.of());
        String code = local.get(country);
        if (code == null && words.containsKey(folded)) {
            code = words.get(folded);
        }
        return Optional.ofNullable(code == null ? local.get(LANGUAGES.getOrDefault(language, "")) : code);
    }

    /** The same; null where the word means none. */
    @Nullable
    String find(String folded, PayContext context) {
        return code(folded, context.country(), context.language()).orElse(null);
    }

    /** Roughly what an amount is in euro; for bounds only. */
    double inEuro(BigDecimal amount, String code) {
        return amount.doubleValue() / perEuro.getOrDefault(code, BigDecimal.ONE).doubleValue();
    }

    boolean isLowWage(String code) {
        return LOW_WAGE.contains(code);
    }
}
