package openings.portal.page;

import java.util.List;

/**
 * What the search page shows.
 *
 * @param question as it was asked; empty where nothing was
 * @param groups to begin with where nothing was found
 */
public record SearchPage(Frame frame, String question, List<Result> results, List<Link> groups) {
    /**
     * An occupation that was found.
     *
     * @param matched by which other name; empty where by its own
     * @param language of {@code matched}, as an ISO 639-1 code
     */
    public record Result(Link occupation, String code, String matched, String language) {}
}
