package openings.classifier.occupation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;

/**
 * A coding, and what was thought of all groups.
 *
 * @param groups all groups of all levels, the most probable first
 */
public record Assessment(Coding<Isco08> coding, List<Alternative<Isco08>> groups) {
    public Assessment {
        requireNonNull(coding, "coding");
        groups = List.copyOf(groups);
    }

    /** The groups of a level, the most probable first. */
    public List<Alternative<Isco08>> ofLevel(int level) {
        return groups.stream().filter(group -> group.code().level() == level).toList();
    }
}
