package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay as advertised, never converted to another period or currency.
 *
 * @param currency ISO 4217 code
 * @param minValue lowest pay; null where only a highest is given
 * @param maxValue highest pay; null where only a lowest is given
 * @param unitText the period it is paid for
 * @param basis before or after tax
 */
public record MonetaryAmount(
        String currency,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue,
        PayPeriod unitText,
        PayBasis basis) {
    /** The period that pay is stated for. */
    public enum PayPeriod {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** The advertisement does not say. */
        UNSTATED
    }

    /** Whether pay is stated before or after tax. */
    public enum PayBasis {
        GROSS,
        NET,
        /** The advertisement does not say. */
        UNSTATED
    }

    public MonetaryAmount {
        requireNonNull(currency, "currency");
        requireNonNull(unitText, "unitText");
        requireNonNull(basis, "basis");
        if (minValue == null && maxValue == null) {
            throw new IllegalArgumentException("Pay without an amount");
        }
        if (minValue != null && maxValue != null && minValue.compareTo(maxValue) > 0) {
            throw new IllegalArgumentException("Lowest pay above highest: " + minValue + " > " + maxValue);
        }
    }
}
