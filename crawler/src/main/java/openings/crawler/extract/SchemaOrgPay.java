package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import openings.contract.posting.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pay of a JobPosting: a MonetaryAmount with a number or a QuantitativeValue, a PriceSpecification, a
 * distribution, a number beside {@code salaryCurrency}, or a text. What the employer states goes before what was estimated.
 */
final class SchemaOrgPay {
    /** UN/CEFACT codes of units that are periods. */
    private static final Map<String, String> UNIT_CODES =
            Map.of("HUR", "HOUR", "DAY", "DAY", "WEE", "WEEK", "MON", "MONTH", "ANN", "YEAR");

    private SchemaOrgPay() {}

    static @Nullable MonetaryAmount of(SchemaOrg posting) {
        for (String property : List.of("baseSalary", "estimatedSalary")) {
            for (JsonNode salary : posting.all(property)) {
                MonetaryAmount pay = pay(posting.with(salary), posting);
                if (pay != null) {
                    return pay;
                }
            }
        }
        return null;
    }

    private static @Nullable MonetaryAmount pay(SchemaOrg salary, SchemaOrg posting) {
        String text = SchemaOrg.text(salary.node());
        String currency = first(
                salary.text("currency"),
                salary.text("priceCurrency"),
                posting.text("salaryCurrency"),
                posting.text("currency"));
        if (text != null) {
            MonetaryAmount worded = Pay.ofText(text);
            return worded == null ? Pay.of(currency, text, text, null) : worded;
        }
        SchemaOrg value = salary.first("value").isObject() ? salary.object("value") : salary;
        String single = first(value.text("value"), value.text("price"), value.text("median"));
        String min = first(value.text("minValue"), value.text("minPrice"), value.text("percentile10"), single);
        String max = first(value.text("maxValue"), value.text("maxPrice"), value.text("percentile90"), single);
        String inner = first(value.text("currency"), currency);
        MonetaryAmount pay = Pay.of(inner, min, max, period(value, salary));
        return pay == null && single != null ? Pay.ofText(single) : pay;
    }

    private static @Nullable String period(SchemaOrg value, SchemaOrg salary) {
        String code = first(value.text("unitCode"), salary.text("unitCode"));
        String unit = first(
                value.text("unitText"),
                salary.text("unitText"),
                salary.text("duration"),
                code == null ? null : UNIT_CODES.get(code));
        return unit == null ? null : duration(unit);
    }

    /** ISO 8601 durations, as distributions have them. */
    private static String duration(String unit) {
        return switch (unit) {
            case "P1Y" -> "YEAR";
            case "P1M" -> "MONTH";
            case "P1W", "P7D" -> "WEEK";
            case "P1D" -> "DAY";
            case "PT1H" -> "HOUR";
            default -> unit;
        };
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
