package openings.crawler.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.crawler.text.Amounts;
import openings.crawler.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads pay that a source gives in parts. Pay without a currency code is left out. */
final class Pay {
    private static final Pattern CURRENCY = Pattern.compile("[€£]|\\b(?:EUR|GBP|USD|CHF|DKK|SEK|NOK|PLN)\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,3}(?:[.,\\s'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?");

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

    /** Pay that a source words as one short text: a currency, one amount or two, and a period that it may leave out. */
    static @Nullable MonetaryAmount ofText(String text) {
        Matcher currency = CURRENCY.matcher(text);
        if (!currency.find()) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(text);
        String min = amount.find() ? amount.group() : null;
        String max = amount.find() ? amount.group() : min;
        return amount.find() ? null : of(currency.group(), min, max, text);
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
        if (word.contains("month")
                || word.contains("maand")
                || word.startsWith("mens")
                || word.startsWith("monat")
                || word.equals("mois")) {
            return PayPeriod.MONTH;
        }
        if (word.contains("year")
                || word.contains("annu")
                || word.contains("jaar")
                || word.startsWith("jahr")
                || word.equals("an")) {
            return PayPeriod.YEAR;
        }
        return PayPeriod.UNSTATED;
    }
}
