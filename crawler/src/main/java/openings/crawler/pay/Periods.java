package openings.crawler.pay;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;

/** What tags say of the period of pay and of tax. */
final class Periods {
    private static final Map<Tag, PayPeriod> PERIODS = new LinkedHashMap<>();

    static {
        PERIODS.put(Tag.HOUR, PayPeriod.HOUR);
        PERIODS.put(Tag.HOUR_PART, PayPeriod.HOUR);
        PERIODS.put(Tag.MONTH, PayPeriod.MONTH);
        PERIODS.put(Tag.MONTH_PART, PayPeriod.MONTH);
        PERIODS.put(Tag.WEEK, PayPeriod.WEEK);
        PERIODS.put(Tag.WEEK_PART, PayPeriod.WEEK);
        PERIODS.put(Tag.DAY, PayPeriod.DAY);
        PERIODS.put(Tag.DAY_PART, PayPeriod.DAY);
        PERIODS.put(Tag.YEAR, PayPeriod.YEAR);
        PERIODS.put(Tag.YEAR_PART, PayPeriod.YEAR);
    }

    private static final Set<Tag> PARTS =
            EnumSet.of(Tag.HOUR_PART, Tag.MONTH_PART, Tag.WEEK_PART, Tag.DAY_PART, Tag.YEAR_PART);

    private Periods() {}

    static boolean isPeriod(Token token) {
        return token.tags().stream().anyMatch(tag -> PERIODS.containsKey(tag) && !PARTS.contains(tag));
    }

    /** The tags of a token, and of each word where it is a phrase for pay; parts of compounds count in words for pay only. */
    static Set<Tag> tags(Token token) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        tags.addAll(token.tags());
        if (token.is(Tag.PAY) && token.text().indexOf(' ') > 0) {
            for (String word : token.text().split(" ", -1)) {
                tags.addAll(PayWords.SHIPPED.word(word));
            }
        }
        if (token.is(Tag.PAY)) {
            tags.addAll(PayWords.SHIPPED.beginning(token.text()));
        } else {
            tags.removeAll(PARTS);
        }
        return tags;
    }

    static PayPeriod of(Set<Tag> tags) {
        return PERIODS.entrySet().stream()
                .filter(entry -> tags.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PayPeriod.UNSTATED);
    }

    static PayBasis basis(Set<Tag> tags) {
        return tags.contains(Tag.GROSS) ? PayBasis.GROSS : tags.contains(Tag.NET) ? PayBasis.NET : PayBasis.UNSTATED;
    }
}
