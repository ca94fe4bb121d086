package openings.crawler.pay;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import openings.contract.posting.MonetaryAmount.PayPeriod;

/** Bounds of what can be pay, in euro for each period: wide where words say that it is pay, tight where none do. */
final class Plausible {
    private static final double LOW_WAGE = 3;

    private static final Map<PayPeriod, Bounds> BOUNDS = Map.ofEntries(
            entry(PayPeriod.HOUR, new Bounds(1.5, 400, 8, 200)),
            entry(PayPeriod.DAY, new Bounds(15, 3_000, 60, 2_000)),
            entry(PayPeriod.WEEK, new Bounds(60, 10_000, 250, 5_000)),
            entry(PayPeriod.MONTH, new Bounds(150, 40_000, 900, 20_000)),
            entry(PayPeriod.YEAR, new Bounds(2_000, 900_000, 11_000, 500_000)));

    private record Bounds(double least, double most, double surelyLeast, double surelyMost) {}

    private Plausible() {}

    /** Whether it can be pay, given that words say so. */
    static boolean isPossible(Sum sum, String currency, PayPeriod period) {
        return period == PayPeriod.UNSTATED
                ? isPossible(sum, currency, PayPeriod.HOUR)
                        || isPossible(sum, currency, PayPeriod.MONTH)
                        || isPossible(sum, currency, PayPeriod.YEAR)
                : isWithin(sum, currency, bounds(period).least, bounds(period).most);
    }

    /** Whether it looks like pay by its size alone. */
    static boolean isLikely(Sum sum, String currency, PayPeriod period) {
        double ease = Currencies.SHIPPED.isLowWage(currency) ? LOW_WAGE : 1;
        return period == PayPeriod.UNSTATED
                ? isLikely(sum, currency, PayPeriod.MONTH) || isLikely(sum, currency, PayPeriod.YEAR)
                : isWithin(sum, currency, bounds(period).surelyLeast / ease, bounds(period).surelyMost);
    }

    private static Bounds bounds(PayPeriod period) {
        return BOUNDS.getOrDefault(period, new Bounds(0, 0, 0, 0));
    }

    private static boolean isWithin(Sum sum, String currency, double least, double most) {
        BigDecimal low = sum.min();
        BigDecimal high = sum.max();
        return (low == null || isWithin(low, currency, least, most))
                && (high == null || isWithin(high, currency, least, most));
    }

    private static boolean isWithin(BigDecimal amount, String currency, double least, double most) {
        double euro = Currencies.SHIPPED.inEuro(amount, currency);
        return euro >= least && euro <= most;
    }
}
