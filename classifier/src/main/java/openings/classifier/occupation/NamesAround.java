package openings.classifier.occupation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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

    /** The nearest name of a concept in a near language. */
    float kin(int concept) {
        float best = 0;
        for (NearestNames near : kindred) {
            best = Math.max(best, near.ofConcept(concept));
        }
        return best;
    }

    /** The nearest name of anything in a unit group, in any language. */
    float group(int group) {
        return nearest(names -> names.ofGroup(group));
    }

    /** The nearest title of which only the unit group is known, in any language. */
    float title(int group) {
        return nearest(names -> names.ofTitle(group));
    }

    private float nearest(ToDoubleFunction<NearestNames> cosine) {
        double nearest = Math.max(cosine.applyAsDouble(own), ENGLISH_PART * cosine.applyAsDouble(english));
        for (NearestNames near : kindred) {
            nearest = Math.max(nearest, KIN_PART * cosine.applyAsDouble(near));
        }
        return (float) nearest;
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
