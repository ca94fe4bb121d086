package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import openings.contract.code.Nace;

/**
 * A made-up employer.
 *
 * @param name with legal form
 * @param activity its NACE Rev. 2 division
 * @param country as NUTS writes it
 */
public record Employer(String name, Nace activity, String country, Recruitment recruitment) {
    /** How an employer looks for people. */
    public enum Recruitment {
        /** In the country's language. */
        LOCAL,
        /** In English. */
        ENGLISH,
        /** In English, through an applicant tracking system of its own. */
        OWN_SITE,
        /** It places people with others, in the country's language. */
        AGENCY
    }

    public Employer {
        requireNonNull(name, "name");
        requireNonNull(activity, "activity");
        requireNonNull(country, "country");
        requireNonNull(recruitment, "recruitment");
    }

    /** The section letter of its activity. */
    public String section() {
        return activity.section().code();
    }

    /** The name as part of an address: lower case letters, digits and dashes. */
    public String slug() {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    boolean isAgency() {
        return recruitment == Recruitment.AGENCY;
    }

    /** The language it advertises in. */
    String language() {
        return switch (recruitment) {
            case LOCAL, AGENCY -> country.equals("DK") ? "da" : "nl";
            case ENGLISH, OWN_SITE -> "en";
        };
    }
}
