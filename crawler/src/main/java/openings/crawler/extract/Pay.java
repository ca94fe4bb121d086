package openings.crawler.extract;

import java.util.Objects;
import openings.contract.posting.MonetaryAmount;
import openings.crawler.pay.PayContext;
import openings.crawler.pay.PayReader;
import openings.crawler.text.HtmlText;
import org.jspecify.annotations.Nullable;

/** The pay of a draft: what a source gives in parts goes before what its field for pay says, and that before the text. */
final class Pay {
    private static final PayContext ANYWHERE = PayContext.of("");

    private Pay() {}

    /** Pay in parts; null where currency or amount is missing or wrong. */
    static @Nullable MonetaryAmount of(
            @Nullable String currency, @Nullable String min, @Nullable String max, @Nullable String period) {
        return PayReader.ofParts(currency, min, max, period, ANYWHERE).orElse(null);
    }

    /**
     * The same where the source says apart whether it is before or after tax.
     *
     * @param basis a word such as {@code gross}
     */
    static @Nullable MonetaryAmount of(
            @Nullable String currency,
            @Nullable String min,
            @Nullable String max,
            @Nullable String period,
            @Nullable String basis) {
        return of(
                currency,
                min,
                max,
                Objects.requireNonNullElse(period, "") + " " + Objects.requireNonNullElse(basis, ""));
    }

    /** Pay that a field for it words; null where it has no amount or no currency. */
    static @Nullable MonetaryAmount ofText(String text) {
        return PayReader.ofField(text, ANYWHERE).orElse(null);
    }

    /** The surest pay of a draft whose title and description are already plain text. */
    static @Nullable MonetaryAmount of(Draft draft, String title, String description, PayContext context) {
        if (draft.salary != null) {
            return draft.salary;
        }
        String field = draft.salaryText == null ? "" : HtmlText.of(draft.salaryText);
        return PayReader.ofField(field, context)
                .or(() -> PayReader.ofText(description, context.withoutCurrency()))
                .or(() -> PayReader.ofText(title, context.withoutCurrency()))
                .orElse(null);
    }
}
