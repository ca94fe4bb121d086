package openings.crawler.pay;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money and ranges of them among tokens. Used once. */
final class Sums {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_GAP = 5;
    private static final Set<Tag> PERIODS = Set.of(Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.YEAR);
    /** Words that a number of a scale stands behind, which is no money. */
    private static final Set<String> SCALES = Set.of(
            "band",
            "grade",
            "level",
            "step",
            "point",
            "pay point",
            "spine point",
            "scp",
            "stufe",
            "stopien",
            "stupen",
            "trin",
            "trinn",
            "lontrin",
            "lonnstrinn",
            "ltr",
            "schaal",
            "scale",
            "echelon",
            "coefficient",
            "barema",
            "nivel",
            "niveau",
            "livello",
            "liv",
            "trida",
            "tier",
            "eg");

    /** The least and the most of one job are not further apart. */
    private static final BigDecimal WIDEST_RANGE = BigDecimal.valueOf(6);

    private final List<Token> tokens;
    private final PayContext context;
    private int taken = -1;

    Sums(List<Token> tokens, PayContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** All of them in their order, those without a currency included. */
    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber()) {
                Sum sum = sum(i);
                sums.add(sum);
                taken = sum.last();
                i = sum.last();
            }
        }
        return sums;
    }

    /** A number with its scale and currency. */
    private record Part(
            int first,
            int last,
            BigDecimal value,
            boolean thousands,
            boolean millions,
            @Nullable String currency) {
        Part inThousands() {
            return new Part(first, last, plain(value.multiply(THOUSAND)), true, millions, currency);
        }
    }

    /** Without zeros behind the point, and without a power of ten. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private Sum sum(int at) {
        Part one = part(at, taken);
        int next = nextNumber(one);
        if (next >= 0) {
            Part other = part(next, next - 2);
            Part least = scaled(one, other);
            Part most = scaled(other, one);
            if (isRange(least, most)) {
                String currency = one.currency() == null ? other.currency() : one.currency();
                return new Sum(
                        one.first(),
                        other.last(),
                        least.value(),
                        most.value(),
                        currency,
                        one.millions() || other.millions());
            }
        }
        return single(one);
    }

    private Part part(int at, int usedUpTo) {
        int first = at;
        int last = at;
        BigDecimal value = requireNonNull(tokens.get(at).number());
        boolean thousands = is(last + 1, Tag.THOUSAND);
        boolean millions = !thousands && is(last + 1, Tag.MILLION);
        last += thousands || millions ? 1 : 0;
        String currency = null;
        int before = at - 1;
        if (before > usedUpTo && currency(before) != null) {
            currency = currency(before);
            first = before;
        }
        int after = afterBasis(last + 1);
        after += isText(after, "+") && currency(after + 1) != null ? 1 : 0;
        if (currency == null && currency(after) != null && !belongsToNext(at, after)) {
            currency = currency(after);
            last = after;
        }
        if (!thousands
                && !millions
                && currency != null
                && last > at
                && is(last + 1, Tag.THOUSAND)
                && !isPeriod(last + 1)) {
            thousands = tokens.get(last + 1).text().equals("k");
            last += thousands ? 1 : 0;
        }
        Part part = new Part(first, last, value, false, millions, currency);
        return thousands ? part.inThousands() : part;
    }

    /** In {@code Band 5 £29,970} the sign belongs to the number behind it. */
    private boolean belongsToNext(int at, int sign) {
        BigDecimal number = requireNonNull(tokens.get(at).number());
        BigDecimal next = sign + 1 < tokens.size() ? tokens.get(sign + 1).number() : null;
        return next != null && number.compareTo(THOUSAND) < 0 && next.compareTo(THOUSAND) >= 0;
    }

    /** Where the currency stands: {@code 3.000 brutto EUR}. */
    private int afterBasis(int at) {
        int i = at;
        while (i < at + 2 && (is(i, Tag.GROSS) || is(i, Tag.NET)) && currency(i + 1) != null) {
            i++;
        }
        return i;
    }

    private @Nullable String currency(int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        return Currencies.SHIPPED.find(tokens.get(at).text(), context);
    }

    /** The number at the other end of a range that begins with this one; -1 if there is none. */
    private int nextNumber(Part one) {
        int i = one.last() + 1;
        int end = Math.min(tokens.size(), i + LONGEST_GAP);
        while (i < end && isSkippedBeforeJoint(i)) {
            i++;
        }
        if (!isJoint(i, one)) {
            return -1;
        }
        i++;
        while (i < tokens.size() && i < end + 2 && isSkippedAfterJoint(i)) {
            i++;
        }
        i += isStep(i) ? 1 : 0;
        while (i < tokens.size() && i < end + 3 && currency(i) != null) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).isNumber() ? i : -1;
    }

    /** The number of a step ahead of what it pays: {@code Step 1 $54,312 - Step 7 $68,904}. */
    private boolean isStep(int at) {
        BigDecimal number = at < tokens.size() ? tokens.get(at).number() : null;
        return number != null
                && isScale(at - 1)
                && currency(at + 1) != null
                && at + 2 < tokens.size()
                && tokens.get(at + 2).isNumber();
    }

    private boolean isSkippedBeforeJoint(int at) {
        Token token = tokens.get(at);
        boolean joins = token.is(Tag.TO) || token.isDash();
        return !joins && (isPeriod(at) || token.is(Tag.GROSS) || token.is(Tag.NET) || isLink(at) || isText(at, ","));
    }

    private boolean isLink(int at) {
        return isPeriod(at + 1) && (tokens.get(at).is(Tag.LINK) || isText(at, "/"));
    }

    private boolean isJoint(int at, Part one) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean slash = token.text().equals("/") && at == one.last() + 1;
        return token.isDash()
                || token.is(Tag.TO)
                || token.is(Tag.UPTO)
                || slash
                || (token.is(Tag.AND) && (isBetween(one) || is(at + 1, Tag.UPTO)));
    }

    /** Whether a word such as between stands shortly before, or behind the other end. */
    private boolean isBetween(Part one) {
        for (int i = one.first() - 1; i >= Math.max(0, one.first() - 3); i--) {
            if (is(i, Tag.BETWEEN)) {
                return true;
            }
        }
        for (int i = one.last() + 1; i < Math.min(tokens.size(), one.last() + 6); i++) {
            if (is(i, Tag.BETWEEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSkippedAfterJoint(int at) {
        Token token = tokens.get(at);
        return currency(at) != null || token.is(Tag.UPTO) || token.is(Tag.FILLER) || token.is(Tag.TO);
    }

    private boolean isScale(int at) {
        return at >= 0 && SCALES.contains(tokens.get(at).text());
    }

    /** In {@code 45-55k} and {@code 45 - 55.000} the first is meant in thousands too. */
    private static Part scaled(Part part, Part other) {
        BigDecimal value = part.value();
        boolean small = value.compareTo(THOUSAND) < 0 && !part.thousands();
        boolean asMuch = value.multiply(THOUSAND).compareTo(other.value()) <= 0
                && value.compareTo(BigDecimal.TEN) >= 0
                && other.value().compareTo(BigDecimal.valueOf(10_000)) >= 0
                && value.multiply(THOUSAND).multiply(WIDEST_RANGE).compareTo(other.value()) >= 0;
        return small && (other.thousands() || asMuch) ? part.inThousands() : part;
    }

    private boolean isRange(Part least, Part most) {
        boolean oneCurrency = least.currency() == null
                || most.currency() == null
                || least.currency().equals(most.currency());
        boolean rising = least.value().signum() > 0 && least.value().compareTo(most.value()) <= 0;
        boolean otherUnit = most.currency() == null && isOtherUnit(most);
        boolean step = isScale(least.first() - 1) && least.currency() == null && most.currency() != null;
        boolean wide = least.value().multiply(WIDEST_RANGE).compareTo(most.value()) < 0;
        return oneCurrency
                && rising
                && !otherUnit
                && !step
                && (!wide || (most.currency() != null && least.currency() != null));
    }

    /** The hours of a week or a share: {@code € 15 - 20 hours}, {@code € 50 - 60 %}. */
    private boolean isOtherUnit(Part most) {
        int next = most.last() + 1;
        boolean time = is(next, Tag.HOUR) || is(next, Tag.DAY) || is(next, Tag.WEEK);
        return isText(next, "%") || (time && most.value().compareTo(BigDecimal.valueOf(100)) < 0);
    }

    private Sum single(Part one) {
        boolean plus = isPlus(one.last() + 1);
        boolean isLeast =
                isBefore(one, Tag.FROM) || plus || isText(one.last() - 1, "+") || isAfter(one, Tag.FROM_AFTER);
        boolean isMost = !isLeast && (isBefore(one, Tag.UPTO) || isAfter(one, Tag.UPTO_AFTER));
        return new Sum(
                one.first(),
                plus ? one.last() + 1 : one.last(),
                isMost ? null : one.value(),
                isLeast ? null : one.value(),
                one.currency(),
                one.millions());
    }

    private boolean isBefore(Part one, Tag tag) {
        for (int i = one.first() - 1; i >= 0 && i >= one.first() - 3; i--) {
            Token token = tokens.get(i);
            if (token.is(tag)) {
                return true;
            }
            boolean passed = token.is(Tag.FILLER) || token.is(Tag.GROSS) || currency(i) != null || isText(i, ":");
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    /** Behind the amount, its period and basis. */
    private boolean isAfter(Part one, Tag tag) {
        int i = one.last() + 1;
        while (i < tokens.size() && i <= one.last() + LONGEST_GAP && !is(i, tag)) {
            if (!isPeriod(i)
                    && !is(i, Tag.GROSS)
                    && !is(i, Tag.NET)
                    && !isLink(i)
                    && !isText(i, "(")
                    && !isText(i, "-")) {
                return false;
            }
            i++;
        }
        return is(i, tag);
    }

    /** A plus sign that nothing is added behind: {@code 50k+}. */
    private boolean isPlus(int at) {
        boolean plus = isText(at, "+");
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : Token.ofBreak();
        return plus && (next.isBreak() || next.isSign() || isPeriod(at + 1) || next.is(Tag.GROSS) || next.is(Tag.LINK));
    }

    private boolean isPeriod(int at) {
        return at < tokens.size() && tokens.get(at).tags().stream().anyMatch(PERIODS::contains);
    }

    private boolean is(int at, Tag tag) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(tag);
    }

    private boolean isText(int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(text);
    }
}
