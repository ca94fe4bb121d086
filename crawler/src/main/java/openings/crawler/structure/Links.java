package openings.crawler.structure;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the link that something stands in. */
final class Links {
    private static final int FURTHEST_UP = 6;

    private Links() {}

    /** The link that an element is or closely stands in; null where there is none. */
    static @Nullable Element around(@Nullable Element element) {
        Element at = element;
        for (int up = 0; at != null && up < FURTHEST_UP; up++) {
            if (at.normalName().equals("a") && at.hasAttr("href")) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }
}
