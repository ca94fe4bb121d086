package openings.portal.page;

import java.util.List;
import openings.aggregator.release.Trust.Grade;
import openings.portal.view.Figure;
import openings.portal.view.Names;
import openings.portal.view.PlainLanguage;
import openings.portal.view.Published;
import openings.portal.words.Words;

/** What the start page shows: what this is, where to begin, and the countries with their latest figure. */
public record HomePage(Frame frame, List<CountryCard> countries, List<Link> groups) {
    /**
     * A country.
     *
     * @param sentence its figure for all occupations
     */
    public record CountryCard(Link country, String sentence, Grade grade) {
        static CountryCard of(Figure figure, Frame frame) {
            return new CountryCard(
                    new Link(
                            new Names(frame.words()).region(figure.series().region()),
                            frame.link(Frame.occupation(null, figure.series().region()))),
                    new PlainLanguage(frame.words()).sentence(figure),
                    figure.trust().grade());
        }
    }

    static HomePage of(Published published, Words words) {
        Frame frame = new Frame(words, "/", words.text("home.title"), published.manifest());
        return new HomePage(
                frame,
                published.latest(null, published.countries()).stream()
                        .map(figure -> CountryCard.of(figure, frame))
                        .toList(),
                Link.toMajorGroups(frame, published.firstCountry()));
    }
}
