package openings.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import openings.portal.search.Hit;
import openings.portal.search.OccupationSearch;
import openings.portal.view.Names;
import openings.portal.view.Published;
import openings.portal.words.Words;

/**
 * What the search page shows.
 *
 * @param question as it was asked; empty where nothing was
 * @param groups to begin with where nothing was found
 */
public record SearchPage(Frame frame, String question, List<Result> results, List<Link> groups) {
    private static final int MOST_RESULTS = 20;

    /**
     * An occupation that was found.
     *
     * @param matched by which other name; empty where by its own
     * @param language of {@code matched}, as an ISO 639-1 code
     */
    public record Result(Link occupation, String code, String matched, String language) {
        static Result of(Hit hit, Frame frame, Published published) {
            String name = new Names(frame.words()).occupation(hit.group());
            boolean byItself = hit.language().equals("und") || hit.matched().equalsIgnoreCase(name);
            String address = Frame.occupation(hit.group(), published.firstCountry());
            return new Result(
                    new Link(name, frame.link(address)),
                    hit.group().code(),
                    byItself ? "" : hit.matched(),
                    hit.language());
        }
    }

    static SearchPage of(Published published, Words words, OccupationSearch search, String question) {
        String path = "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        Frame frame = new Frame(words, path, words.text("search.title"), published.manifest());
        return new SearchPage(
                frame,
                question,
                search.find(question, words.language().code(), MOST_RESULTS).stream()
                        .map(hit -> Result.of(hit, frame, published))
                        .toList(),
                Link.toMajorGroups(frame, published.firstCountry()));
    }
}
