package openings.classifier.occupation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names nearest to an advertised title in all languages that were asked.
 *
 * @param own in the advertisement's language
 * @param english in English; the same as {@code own} if that is English
 * @param kindred in languages near to the advertisement's
 */
record NamesAround(NearestNames own, NearestNames english, List<NearestNames> kindred) {
    /** What the nearest name of a group counts in English, and in another language, its own counting 1. */
    private static final float ENGLISH_PART = 0.9f;

    private static final float KIN_PART = 0.8f;

    NamesAround {
        kindred = List.copyOf(kindred);
    }

    /** The nearest name of anything in each unit group, in any language. */
    float[] groups() {
        return nearest(NearestNames::ofGroup);
    }

    /** The nearest title of which only the unit group is known, of each unit group, in any language. */
    float[] titles() {
        return nearest(NearestNames::ofTitle);
    }

    private float[] nearest(Cosine cosine) {
        float[] nearest = new float[GroupedConcepts.groups().size()];
        for (int group = 0; group < nearest.length; group++) {
            nearest[group] = Math.max(cosine.of(own, group), ENGLISH_PART * cosine.of(english, group));
            for (NearestNames near : kindred) {
                nearest[group] = Math.max(nearest[group], KIN_PART * cosine.of(near, group));
            }
        }
        return nearest;
    }

    /** The cosine of a unit group in one language. */
    private interface Cosine {
        float of(NearestNames names, int group);
    }

    /** The nearest of all names. */
    float best() {
        return Stream.concat(Stream.of(own, english), kindred.stream())
                .map(NearestNames::best)
                .max(Comparator.naturalOrder())
                .orElse(0f);
    }

    /** The name that speaks most for a unit group; none if no name has anything in common with the title. */
    Optional<String> findName(int group) {
        return Stream.concat(Stream.of(own, english), kindred.stream())
                .max(Comparator.comparingDouble(names -> names.ofGroup(group)))
                .flatMap(names -> names.findName(group));
    }
}
