package openings.crawler.pay;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import openings.crawler.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Where pay is stated, which decides what {@code kr.} and {@code $} are.
 *
 * @param country ISO 3166-1 alpha-2 code; empty where it is not known; EL and UK as NUTS writes them are understood
 * @param language ISO 639-1 code; empty where it is not known
 * @param currency the currency that amounts are in that name none, as a code, sign or word; null where they are left out
 */
public record PayContext(
        String country, String language, @Nullable String currency) {
    public PayContext {
        country = requireNonNull(country, "country").toUpperCase(Locale.ROOT);
        language = requireNonNull(language, "language").toLowerCase(Locale.ROOT);
        currency = currency == null
                ? null
                : Currencies.SHIPPED
                        .code(Fold.fold(currency.strip()), country, language)
                        .orElse(null);
    }

    /** The same, where an amount without a currency is none. */
    public PayContext withoutCurrency() {
        return new PayContext(country, language, null);
    }

    /** Of a country, without more. */
    public static PayContext of(String country) {
        return new PayContext(country, "", null);
    }
}
