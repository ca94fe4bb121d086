package openings.classifier.occupation;

import java.util.Map;
import java.util.Set;
import openings.contract.code.Isco08;

/**
 * What an advertisement says of its occupation.
 *
 * @param language ISO 639-1 code, or any other text where it is not known
 * @param title the grams of its cleaned title
 * @param text the stems of its text
 * @param mentions how often its text names a title of a unit group
 * @param categories the groups that the source gives
 */
record Query(String language, Grams title, Grams text, Map<Isco08, Long> mentions, Set<Isco08> categories) {}
