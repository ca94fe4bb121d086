package openings.portal.api;

import static java.util.Objects.requireNonNull;

/**
 * An advertisement that someone sends to have it classified. Each part is empty where it was not given.
 *
 * @param title the job title as advertised
 * @param description plain text or HTML
 * @param language ISO 639-1 code of the language it is said to be in
 * @param employer name of the employer
 * @param place the work place in one line
 */
public record Advertisement(String title, String description, String language, String employer, String place) {
    public Advertisement {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(language, "language");
        requireNonNull(employer, "employer");
        requireNonNull(place, "place");
    }
}
