package openings.crawler;

/** How a board publishes its advertisements, written in lower case in a sites file. */
public enum SiteKind {
    /** The public posting API of Ashby: one JSON document per company. */
    ASHBY,
    /** Documents that hold whole advertisements: XML, RSS, Atom, JSON or CSV. */
    FEED,
    /** Listing pages (or sitemaps) that link to a page for each advertisement. */
    HTML
}
