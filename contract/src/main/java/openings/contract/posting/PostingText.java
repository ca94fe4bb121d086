package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advertisement, as plain text, personal data redacted.
 *
 * @param title the job title as advertised
 * @param description paragraphs and list items on lines of their own; empty where the source gives none
 * @param inLanguage the language the source declares, as an ISO 639-1 code; null where it declares none
 * @param occupationalCategory codes or words by which the source files the occupation
 * @param requirements what the source gives apart from the description: skills, qualifications, education, experience
 */
public record PostingText(
        String title,
        String description,
        @Nullable String inLanguage,
        List<String> occupationalCategory,
        List<String> requirements) {
    public PostingText {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        occupationalCategory = List.copyOf(occupationalCategory);
        requirements = List.copyOf(requirements);
    }
}
