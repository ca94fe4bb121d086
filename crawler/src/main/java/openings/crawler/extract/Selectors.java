package openings.crawler.extract;

import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Checks CSS selectors when they are written rather than when a page is read. */
final class Selectors {
    private Selectors() {}

    static void check(@Nullable String selector) {
        if (selector == null) {
            return;
        }
        try {
            QueryParser.parse(selector);
        } catch (IllegalArgumentException | Selector.SelectorParseException e) {
            throw new IllegalArgumentException("Not a CSS selector: \"" + selector + "\" (" + e.getMessage() + ")", e);
        }
    }
}
