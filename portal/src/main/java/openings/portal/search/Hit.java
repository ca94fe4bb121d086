package openings.portal.search;

import static java.util.Objects.requireNonNull;

import openings.contract.code.Isco08;

/**
 * An occupation that answers a question.
 *
 * @param matched the code, title or job title that answers it, as it is written
 * @param language of {@code matched}, as an ISO 639-1 code; {@code und} for a code
 */
public record Hit(Isco08 group, Match match, String matched, String language) {
    public Hit {
        requireNonNull(group, "group");
        requireNonNull(match, "match");
        requireNonNull(matched, "matched");
        requireNonNull(language, "language");
    }
}
