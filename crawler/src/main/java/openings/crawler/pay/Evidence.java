package openings.crawler.pay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.crawler.pay.Before.Nearest;
import org.jspecify.annotations.Nullable;

/** Judges by the words around an amount whether it is pay, for which period, and before or after tax. */
final class Evidence {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final List<Token> tokens;
    private final Before before;
    private final After after;
    private final @Nullable String currency;
    private final PayPeriod period;
    private final PayBasis basis;
    private final Sum sum;

    /** How surely an amount is pay, the surest first. */
    enum Strength {
        LABELLED,
        NAMED,
        BY_PERIOD,
        ALONE
    }

    /** An amount that is pay. */
    record Found(MonetaryAmount pay, Strength strength) {}

    /**
     * What stands around a sum.
     *
     * @param from first token that may speak of it
     * @param to the token behind the last that may
     */
    Evidence(List<Token> tokens, Sum sum, int from, int to, PayContext context) {
        this.tokens = tokens;
        before = new Before(tokens, from, sum.first(), sum.last(), context);
        after = new After(tokens, sum.last() + 1, to);
        currency = currency(sum, context);
        period = after.period() == PayPeriod.UNSTATED ? before.period() : after.period();
        basis = after.basis() == PayBasis.UNSTATED ? before.basis() : after.basis();
        this.sum = sum.inMillions() && isInMillions() ? sum.multiplied() : sum;
    }

    private @Nullable String currency(Sum given, PayContext context) {
        if (given.currency() != null) {
            return given.currency();
        }
        return before.currency() != null ? before.currency() : context.currency();
    }

    /** In forint and the Icelandic crown monthly pay goes into the hundreds of thousands and more. */
    private boolean isInMillions() {
        return "HUF".equals(currency) || "ISK".equals(currency);
    }

    /**
     * The pay that the amount is, if it is.
     *
     * @param isAllThereIs whether the text is one line, such as a title or a field
     */
    Optional<Found> judge(boolean isAllThereIs) {
        if (currency == null || sum.inMillions() || isOther() || !Plausible.isPossible(sum, currency, period)) {
            return Optional.empty();
        }
        MonetaryAmount pay = new MonetaryAmount(currency, sum.min(), sum.max(), period, basis);
        return strength(currency, isAllThereIs).map(strength -> new Found(pay, strength));
    }

    private boolean isOther() {
        boolean price = before.isOurs() && after.isTaxed();
        return price
                || isAttribute()
                || before.nearest() == Nearest.OTHER
                || after.isOther(before.nearest() == Nearest.LABEL);
    }

    /** In {@code a £2,000 joining gift} the noun says what it is. */
    private boolean isAttribute() {
        int next = sum.last() + 1;
        boolean one =
                sum.first() > 0 && ARTICLES.contains(tokens.get(sum.first() - 1).text());
        return one
                && before.nearest() != Nearest.LABEL
                && next < tokens.size()
                && tokens.get(next).isUnknown()
                && !tokens.get(next).isBreak()
                && !after.isPay();
    }

    private Optional<Strength> strength(String code, boolean isAllThereIs) {
        if (before.nearest() == Nearest.LABEL || after.isPay()) {
            return Optional.of(Strength.LABELLED);
        }
        boolean likely = Plausible.isLikely(sum, code, period);
        if (likely && (isNamed() || isOfWorker())) {
            return Optional.of(Strength.NAMED);
        }
        if (likely && isTold()) {
            return Optional.of(Strength.BY_PERIOD);
        }
        return isAllThereIs && isAlone(code) ? Optional.of(Strength.ALONE) : Optional.empty();
    }

    private boolean isNamed() {
        return before.nearest() == Nearest.EARN
                || (before.nearest() == Nearest.NAMED && (isPeriodOrBasisTold() || sum.isRange()));
    }

    /** What a worker gets may be other money, unless period or basis are told or nothing is said of what it is for. */
    private boolean isOfWorker() {
        return before.isOfWorker() && (isPeriodOrBasisTold() || after.isAlone() || after.isBracketed());
    }

    private boolean isPeriodOrBasisTold() {
        return period != PayPeriod.UNSTATED || basis != PayBasis.UNSTATED;
    }

    /** Whether period or basis alone tell that it is pay: where a sentence speaks of something, it may be that one's price. */
    private boolean isTold() {
        return before.isAlone() && isPeriodOrBasisTold();
    }

    /** Nothing but an amount, or a range of the size of pay between commas or brackets. */
    private boolean isAlone(String code) {
        boolean noOther = tokens.stream().noneMatch(token -> token.is(Tag.OTHER));
        boolean everything = before.isFirst() && after.isAlone() && after.end() >= tokens.size();
        boolean yearly = sum.isRange() && before.isAlone() && after.isAlone();
        return noOther
                && ((yearly && Plausible.isLikely(sum, code, PayPeriod.YEAR))
                        || (everything && (sum.isRange() || Plausible.isLikely(sum, code, PayPeriod.UNSTATED))));
    }
}
