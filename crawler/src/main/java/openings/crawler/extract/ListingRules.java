package openings.crawler.extract;

import org.jspecify.annotations.Nullable;

/**
 * How the pages of a listing are read.
 *
 * @param links CSS selector of the links to advertisements; null to tell them by their look
 * @param next CSS selector of the link to the next page; null for {@code rel=next}
 */
public record ListingRules(@Nullable String links, @Nullable String next) {
    public ListingRules {
        Selectors.check(links);
        Selectors.check(next);
    }

    /** Everything is told by its look. */
    public static ListingRules detect() {
        return new ListingRules(null, null);
    }
}
