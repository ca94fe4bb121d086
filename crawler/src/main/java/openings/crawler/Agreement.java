package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a board.
 *
 * @param reference where the agreement is filed
 * @param expires the last day it holds, in UTC; null where it has no end. The board is not visited after it.
 */
public record Agreement(String reference, @Nullable LocalDate expires) {
    public Agreement {
        requireNonNull(reference, "agreement reference");
    }

    boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }
}
