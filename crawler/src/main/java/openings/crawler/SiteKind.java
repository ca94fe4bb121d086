package openings.crawler;

import openings.crawler.kind.BoardAccess;
import openings.crawler.kind.Kind;

/** How a board publishes its advertisements. */
public sealed interface SiteKind {
    /** Documents that hold whole advertisements: XML, RSS, Atom, JSON or CSV of any make. */
    record Feed() implements SiteKind {}

    /** Listing pages (or sitemaps) that link to a page for each advertisement. */
    record Html() implements SiteKind {}

    /** An API or a feed whose make is known. */
    record Mapped(Kind kind, BoardAccess access) implements SiteKind {}

    /** As a sites file names it. */
    default String name() {
        return switch (this) {
            case Feed feed -> "feed";
            case Html html -> "html";
            case Mapped mapped -> mapped.kind().name();
        };
    }

    /** Whether an empty listing is to be believed: what is read by its look may as well be no longer understood. */
    default boolean saysWhenEmpty() {
        return this instanceof Mapped;
    }
}
