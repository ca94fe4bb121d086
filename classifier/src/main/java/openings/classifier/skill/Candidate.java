package openings.classifier.skill;

import openings.classifier.text.Words;

/**
 * A label found in a text, with what speaks for and against it.
 *
 * @param concept number of the skill
 * @param label number of the label in {@code labels}
 * @param first place of its first word
 * @param last place of its last word
 * @param matched how many of the label's stems were found
 * @param mass how rare the found stems are, together
 * @param isExact whether the label's words stand there as they are, in their order
 * @param isForeign whether the label is English in a text that is not
 */
record Candidate(
        Labels labels,
        int concept,
        int label,
        int first,
        int last,
        int matched,
        double mass,
        boolean isExact,
        boolean isForeign) {
    /** Share of the label that was found, rare stems counting for more. */
    double coverage() {
        return mass / labels.mass(label);
    }

    /** Whether nothing of the label is missing. */
    boolean isWhole() {
        return mass > labels.mass(label) - 1e-9;
    }

    /** Whether it is the preferred label as it stands. */
    boolean isNamed() {
        return isExact && isWhole() && labels.kind(label) == Labels.Kind.PREFERRED;
    }

    /** Whether the text has the name of a job there, which but shares its stem with the label: teachers, and to teach. */
    boolean isMereJob(Words text) {
        String word = text.at(first);
        return matched == 1 && !labels.hasWord(label, labels.wordOf(word)) && labels.isJob(word);
    }

    int size() {
        return last - first + 1;
    }
}
