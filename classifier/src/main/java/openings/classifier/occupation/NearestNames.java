package openings.classifier.occupation;

import java.util.Arrays;
import java.util.Optional;

/** For each concept and each unit group the nearest name; used by one thread. */
final class NearestNames {
    private final GroupedConcepts concepts;
    private final NumberedNames names;
    private final float[] ofConcepts;
    private final float[] ofTitles = new float[GroupedConcepts.groups().size()];
    private final float[] seconds = new float[GroupedConcepts.groups().size()];
    private final float[] ofGroups = new float[GroupedConcepts.groups().size()];
    private final int[] groupNames = new int[GroupedConcepts.groups().size()];
    private float best;

    NearestNames(GroupedConcepts concepts, NumberedNames names) {
        this.concepts = concepts;
        this.names = names;
        ofConcepts = new float[concepts.size()];
        Arrays.fill(groupNames, -1);
    }

    /** Lets a concept's name speak for it and its group. */
    void offerName(int concept, float cosine, int name) {
        ofConcepts[concept] = Math.max(ofConcepts[concept], cosine);
        if (concepts.group(concept) >= 0) {
            offer(concepts.group(concept), cosine, name);
        }
    }

    /** Lets a title speak for the group that is known of it. */
    void offerTitle(int group, float cosine, int name) {
        ofTitles[group] = Math.max(ofTitles[group], cosine);
        offer(group, cosine, name);
    }

    private void offer(int group, float cosine, int name) {
        if (cosine <= seconds[group]) {
            return;
        }
        if (cosine > ofGroups[group]) {
            seconds[group] = names.isSame(name, groupNames[group]) ? seconds[group] : ofGroups[group];
            ofGroups[group] = cosine;
            groupNames[group] = name;
            best = Math.max(best, cosine);
        } else if (!names.isSame(name, groupNames[group])) {
            seconds[group] = cosine;
        }
    }

    /** The cosine of the concept's nearest name; of a concept that is a group, of anything in it. */
    float ofConcept(int concept) {
        return concepts.isUnitGroup(concept) ? ofGroups[concepts.group(concept)] : ofConcepts[concept];
    }

    /** Raises the cosine of each concept to that of its nearest name here. */
    void raise(float[] cosines) {
        for (int concept = 0; concept < cosines.length; concept++) {
            cosines[concept] = Math.max(cosines[concept], ofConcept(concept));
        }
    }

    /** The cosine of the nearest name of anything in a group. */
    float ofGroup(int group) {
        return ofGroups[group];
    }

    /** The cosine of the second nearest. */
    float second(int group) {
        return seconds[group];
    }

    /** The cosine of the nearest title of which only the group is known. */
    float ofTitle(int group) {
        return ofTitles[group];
    }

    /** The cosine of the nearest of all names. */
    float best() {
        return best;
    }

    /** The group's nearest name; none if no name of it has anything in common with the title. */
    Optional<String> findName(int group) {
        return groupNames[group] < 0 ? Optional.empty() : Optional.of(names.text(groupNames[group]));
    }
}
