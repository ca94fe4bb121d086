package openings.classifier.occupation;

import static java.util.Objects.requireNonNull;

import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that a lexicon knows by names.
 *
 * @param group the ISCO-08 group that it belongs to, or is, of any level
 * @param occupation the ESCO occupation; null if the concept is the group itself
 */
public record Concept(Isco08 group, @Nullable EscoOccupation occupation) {
    public Concept {
        requireNonNull(group, "group");
    }

    /** Whether it is a whole group rather than one of the occupations in it. */
    boolean isGroup() {
        return occupation == null;
    }
}
