package openings.classifier.occupation;

import java.util.Collections;
import java.util.List;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;

/** The concepts of a lexicon and where they stand in ISCO-08. */
final class GroupedConcepts {
    private static final List<Isco08> GROUPS = IscoGroups.all(4);

    private final List<Concept> concepts;
    private final int[] groups;
    private final boolean[] isUnitGroup;

    GroupedConcepts(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        groups = concepts.stream()
                .mapToInt(concept -> concept.group().level() == 4 ? groupIndex(concept.group()) : -1)
                .toArray();
        isUnitGroup = new boolean[groups.length];
        for (int concept = 0; concept < groups.length; concept++) {
            isUnitGroup[concept] =
                    groups[concept] >= 0 && this.concepts.get(concept).isGroup();
        }
    }

    /** The unit groups. */
    static List<Isco08> groups() {
        return GROUPS;
    }

    static int groupIndex(Isco08 unitGroup) {
        int index = Collections.binarySearch(GROUPS, unitGroup);
        if (index < 0) {
            throw new IllegalArgumentException("Not a unit group of ISCO-08: " + unitGroup);
        }
        return index;
    }

    int size() {
        return groups.length;
    }

    Concept concept(int number) {
        return concepts.get(number);
    }

    /** The index of the concept's unit group, negative if it is a group of a higher level. */
    int group(int concept) {
        return groups[concept];
    }

    boolean isUnitGroup(int concept) {
        return isUnitGroup[concept];
    }
}
