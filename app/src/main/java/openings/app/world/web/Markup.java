package openings.app.world.web;

import openings.app.world.Ad;
import openings.app.world.AdText;

/** How a board's page marks up an advertisement. */
interface Markup {
    /** What the advertisement puts into the page's head, as HTML. */
    default String head(Listing listing) {
        return "";
    }

    /** The advertisement itself, as HTML. */
    String body(Listing listing);

    /**
     * An advertisement as one page shows it.
     *
     * @param industry the employer's activity in the advertisement's language
     * @param url of the page
     */
    record Listing(Ad ad, AdText text, String industry, String url) {}
}
