package openings.crawler.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money or a range of it in a text.
 *
 * @param first index of its first token, a currency before it included
 * @param last index of its last token, a currency behind it included
 * @param min null where only a highest is given
 * @param max null where only a lowest is given
 * @param currency ISO 4217 code; null where none stands beside it
 * @param inMillions whether it is said to be millions or more
 */
record Sum(
        int first,
        int last,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        boolean inMillions) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    boolean isRange() {
        return min != null && max != null && min.compareTo(max) != 0;
    }

    /** The same with the millions in its figures. */
    Sum multiplied() {
        return new Sum(
                first,
                last,
                min == null ? null : min.multiply(MILLION),
                max == null ? null : max.multiply(MILLION),
                currency,
                false);
    }
}
