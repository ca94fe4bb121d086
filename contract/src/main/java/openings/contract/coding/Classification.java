package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import openings.contract.code.Nace;
import openings.contract.code.Nuts;

/**
 * All that the classifier says of one advertisement.
 *
 * @param language ISO 639-1 code of the language the advertisement is written in, {@code und} where unknown
 * @param region the NUTS region of the work place, as deep as it is known
 * @param activity the employer's activity
 * @param taxonomies name → version of each taxonomy, lexicon and model that took part; the same versions and the same
 *     posting give the same classification
 */
public record Classification(
        String language,
        OccupationCoding occupation,
        List<SkillMention> skills,
        Coding<Nuts> region,
        Coding<Nace> activity,
        ConditionsCoding conditions,
        Map<String, String> taxonomies) {
    public Classification {
        requireNonNull(language, "language");
        requireNonNull(occupation, "occupation");
        skills = List.copyOf(skills);
        requireNonNull(region, "region");
        requireNonNull(activity, "activity");
        requireNonNull(conditions, "conditions");
        taxonomies = Map.copyOf(taxonomies);
    }
}
