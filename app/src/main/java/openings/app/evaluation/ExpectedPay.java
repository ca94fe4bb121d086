package openings.app.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import openings.app.evaluation.LabelledTable.Row;
import openings.contract.posting.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The pay that a labelled text states; empty fields are not judged, but for amounts. */
record ExpectedPay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String period, String basis) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a row expects; empty where it expects no pay. */
    static Optional<ExpectedPay> of(Row row) {
        Optional<String> json = row.findFilled("expected", "gold", "label", "expected_json");
        if (json.isPresent()) {
            return json.get().startsWith("{") ? ofJson(row, json.get()) : Optional.empty();
        }
        return of(
                row.findFilled(
                        "expected_min",
                        "expected_minvalue",
                        "min",
                        "minvalue",
                        "min_value",
                        "salary_min",
                        "min_salary",
                        "lower"),
                row.findFilled(
                        "expected_max",
                        "expected_maxvalue",
                        "max",
                        "maxvalue",
                        "max_value",
                        "salary_max",
                        "max_salary",
                        "upper"),
                row.findFilled("expected_currency", "currency", "salary_currency"),
                row.findFilled(
                        "expected_period",
                        "expected_unittext",
                        "expected_unit",
                        "period",
                        "unittext",
                        "unit_text",
                        "unit",
                        "salary_period"),
                row.findFilled("expected_basis", "expected_gross", "basis", "gross", "gross_net", "grossnet"));
    }

    private static Optional<ExpectedPay> ofJson(Row row, String json) {
        try {
            JsonNode pay = JSON.readTree(json);
            JsonNode node = pay.has("baseSalary") ? pay.get("baseSalary") : pay;
            JsonNode value = node.path("value").isObject() ? node.path("value") : node;
            return of(
                    text(value, "min", "minValue", "min_value", "value"),
                    text(value, "max", "maxValue", "max_value", "value"),
                    text(node, "currency"),
                    text(value, "period", "unitText", "unit", "unit_text"),
                    text(node, "basis", "gross"));
        } catch (JsonProcessingException e) {
            throw new LabelledDataException(
                    "Row " + row.number() + " of " + row.file() + " expects what is not JSON: " + json, e);
        }
    }

    private static Optional<String> text(JsonNode node, String... names) {
        for (String name : names) {
            if (node.hasNonNull(name)) {
                return Optional.of(node.get(name).asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<ExpectedPay> of(
            Optional<String> min,
            Optional<String> max,
            Optional<String> currency,
            Optional<String> period,
            Optional<String> basis) {
        Optional<BigDecimal> least = min.flatMap(ExpectedPay::number);
        Optional<BigDecimal> most = max.flatMap(ExpectedPay::number);
        return least.isEmpty() && most.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectedPay(
                        least.orElse(null),
                        most.orElse(null),
                        currency.orElse("").toUpperCase(Locale.ROOT),
                        period.map(ExpectedPay::period).orElse(""),
                        basis.map(ExpectedPay::basis).orElse("")));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(" ", "")));
        } catch (NumberFormatException e) {
            return Optional.empty(); // such as null or none
        }
    }

    /** Names of units are compared by how they begin: {@code HOUR}, {@code hourly}, {@code h}. */
    private static String period(String written) {
        String word = written.toUpperCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 'H' -> "HOUR";
            case 'D' -> "DAY";
            case 'W' -> "WEEK";
            case 'M' -> "MONTH";
            case 'Y', 'A' -> "YEAR";
            default -> "UNSTATED";
        };
    }

    private static String basis(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "gross", "true", "brutto", "bruto", "1", "yes" -> "GROSS";
            case "net", "false", "netto", "neto", "0", "no" -> "NET";
            default -> "UNSTATED";
        };
    }

    boolean isMin(MonetaryAmount pay) {
        return same(min, pay.minValue());
    }

    /** One amount may be labelled as the least only. */
    boolean isMax(MonetaryAmount pay) {
        return same(max, pay.maxValue()) || (max == null && same(min, pay.maxValue()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        boolean bothAbsent = one == null && other == null;
        return bothAbsent || (one != null && other != null && one.compareTo(other) == 0);
    }

    boolean isCurrency(MonetaryAmount pay) {
        return currency.isEmpty() || currency.equals(pay.currency());
    }

    boolean isPeriod(MonetaryAmount pay) {
        return period.isEmpty() || period.equals(pay.unitText().name());
    }

    boolean isBasis(MonetaryAmount pay) {
        return basis.isEmpty() || basis.equals(pay.basis().name());
    }
}
