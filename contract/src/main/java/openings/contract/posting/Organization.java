package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import openings.contract.taxonomy.LegalForms;
import org.jspecify.annotations.Nullable;

/**
 * The employer as the advertisement names it.
 *
 * @param name as advertised, with legal form
 * @param industry the activity as the source words or codes it; null where it does not
 * @param url the employer's own page; null where there is none
 */
public record Organization(
        String name, @Nullable String industry, @Nullable String url) {
    public Organization {
        requireNonNull(name, "name");
    }

    /** The name without A/S, B.V., GmbH and the like, by which the advertisements of one employer are told. */
    public String nameWithoutLegalForm() {
        return LegalForms.strip(name);
    }
}
