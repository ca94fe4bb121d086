package openings.portal.page;

import java.util.List;
import openings.aggregator.release.Trust.Grade;

/** What the start page shows: what this is, where to begin, and the countries with their latest figure. */
public record HomePage(Frame frame, List<CountryCard> countries, List<Link> groups) {
    /**
     * A country.
     *
     * @param sentence its figure for all occupations
     */
    public record CountryCard(Link country, String sentence, Grade grade) {}
}
