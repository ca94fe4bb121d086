package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.crawler.text.Amounts;
import org.jspecify.annotations.Nullable;

/** Compares pay by value: each of lowest, highest, currency and period that is expected. */
final class PayComparison {
    private static final List<String> MIN = List.of("min", "minValue", "minimum", "from", "low", "value", "amount");
    private static final List<String> MAX = List.of("max", "maxValue", "maximum", "to", "high", "value", "amount");
    private static final List<String> CURRENCY = List.of("currency", "currencyCode");
    private static final List<String> PERIOD = List.of("period", "unitText", "unit", "interval", "per");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?!\\d)\\s?[kK]?(?!\\p{L})");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "EURO", "EUR", "£", "GBP", "$", "USD", "KR", "", "ZŁ", "PLN");
    private static final Map<PayPeriod, Pattern> PERIODS = Map.of(
            PayPeriod.HOUR, period("hour|hr|h|stunde|std|time|uur|heure|hora|ora|godz\\w*|timme"),
            PayPeriod.DAY, period("day|daily|tag|dag|jour|d[ií]a|giorno|dzie\\w*"),
            PayPeriod.WEEK, period("week|weekly|woche|uge|semaine|semana|settimana|vecka|tydzie\\w*"),
            PayPeriod.MONTH, period("month|monthly|monat|m[åa]ned|m[åa]nad|maand|mois|mes|mese|mies\\w*|mth"),
            PayPeriod.YEAR, period("year|yearly|annual|annum|annually|pa|jahr|[åa]r|jaar|an|a[ñn]o|anno|rok|yr"));

    private PayComparison() {}

    static boolean same(JsonNode expected, MonetaryAmount found) {
        if (!expected.isObject()) {
            return sameText(expected.asText(), found);
        }
        JsonNode inner = expected.path("value").isObject() ? expected.get("value") : expected;
        String currency = text(expected, CURRENCY);
        String period = text(inner, PERIOD) == null ? text(expected, PERIOD) : text(inner, PERIOD);
        return sameNumber(text(inner, MIN), found.minValue())
                && sameNumber(text(inner, MAX), found.maxValue())
                && (currency == null || sameCurrency(currency, found))
                && (period == null || samePeriod(period, found));
    }

    static boolean sameNumber(@Nullable String expected, @Nullable BigDecimal found) {
        return expected == null || (found != null && says(expected, found));
    }

    static boolean sameCurrency(String expected, MonetaryAmount found) {
        String code = expected.strip().toUpperCase(Locale.ROOT);
        return SIGNS.getOrDefault(code, code).equals(found.currency());
    }

    static boolean samePeriod(String expected, MonetaryAmount found) {
        String word = expected.strip().toUpperCase(Locale.ROOT);
        return word.equals(found.unitText().name())
                || (PERIODS.containsKey(found.unitText())
                        && PERIODS.get(found.unitText()).matcher(expected).find());
    }

    /** A text tells its numbers: one is both ends or either, of two the first is the lowest. */
    private static boolean sameText(String expected, MonetaryAmount found) {
        List<String> numbers =
                NUMBER.matcher(expected).results().map(MatchResult::group).toList();
        if (numbers.isEmpty()) {
            return false;
        }
        BigDecimal least = found.minValue() == null ? found.maxValue() : found.minValue();
        BigDecimal most = found.maxValue() == null ? found.minValue() : found.maxValue();
        return least != null
                && most != null
                && says(numbers.getFirst(), least)
                && says(numbers.get(Math.min(1, numbers.size() - 1)), most);
    }

    /** Whether a number means this value: {@code 18.125} may be a decimal or eighteen thousand. */
    private static boolean says(String written, BigDecimal value) {
        return number(written).filter(number -> number.compareTo(value) == 0).isPresent()
                || (DECIMAL.matcher(written.strip()).matches()
                        && new BigDecimal(written.strip()).compareTo(value) == 0);
    }

    private static Optional<BigDecimal> number(String text) {
        String bare = text.strip();
        boolean thousands = bare.endsWith("k") || bare.endsWith("K");
        return Amounts.parse(thousands ? bare.substring(0, bare.length() - 1) : bare)
                .map(number -> thousands ? number.movePointRight(3) : number);
    }

    private static @Nullable String text(JsonNode object, List<String> names) {
        return names.stream()
                .map(object::path)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }

    private static Pattern period(String words) {
        return Pattern.compile(
                "\\b(?:" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
