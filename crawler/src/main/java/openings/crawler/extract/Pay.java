package openings.crawler.extract;

import java.math.BigDecimal;
import java.util.Locale;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.crawler.text.Amounts;
import openings.crawler.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads pay that a source gives in parts. Pay without a currency code is left out. */
final class Pay {
    private Pay() {}

    static @Nullable MonetaryAmount of(
            @Nullable String currency, @Nullable String min, @Nullable String max, @Nullable String period) {
        return of(currency, min, max, period, null);
    }

    static @Nullable MonetaryAmount of(
            @Nullable String currency,
            @Nullable String min,
            @Nullable String max,
            @Nullable String period,
            @Nullable String basis) {
        String code = currency == null ? "" : Whitespace.line(currency).toUpperCase(Locale.ROOT);
        code = code.equals("EURO") || code.equals("€") ? "EUR" : code.equals("£") ? "GBP" : code;
        BigDecimal least = amount(min);
        BigDecimal most = amount(max);
        boolean wrongWay = least != null && most != null && least.compareTo(most) > 0;
        boolean nothing = least == null && most == null;
        if (code.length() != 3 || nothing || wrongWay) {
            return null;
        }
        return new MonetaryAmount(code, least, most, period(period), basis(basis));
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : Amounts.parse(written).orElse(null);
    }

    private static PayBasis basis(@Nullable String written) {
        String word = written == null ? "" : Whitespace.line(written).toLowerCase(Locale.ROOT);
        if (word.startsWith("gross") || word.startsWith("brut")) {
            return PayBasis.GROSS;
        }
        return word.startsWith("net") ? PayBasis.NET : PayBasis.UNSTATED;
    }

    private static PayPeriod period(@Nullable String written) {
        String word = written == null ? "" : Whitespace.line(written).toLowerCase(Locale.ROOT);
        if (word.contains("hour") || word.startsWith("hora") || word.startsWith("heure") || word.startsWith("stund")) {
            return PayPeriod.HOUR;
        }
        if (word.contains("day") || word.startsWith("dai") || word.startsWith("jour")) {
            return PayPeriod.DAY;
        }
        if (word.contains("week")) {
            return PayPeriod.WEEK;
        }
        if (word.contains("month") || word.startsWith("mens") || word.startsWith("monat") || word.equals("mois")) {
            return PayPeriod.MONTH;
        }
        if (word.contains("year") || word.contains("annu") || word.startsWith("jahr") || word.equals("an")) {
            return PayPeriod.YEAR;
        }
        return PayPeriod.UNSTATED;
    }
}
