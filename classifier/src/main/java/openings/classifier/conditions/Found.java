package openings.classifier.conditions;

import openings.contract.coding.Evidence;

/** A condition and where an advertisement says it. */
record Found(Condition condition, Tier tier, Evidence evidence) {
    /** How surely it is said, the surest first. */
    enum Tier {
        /** By the title or the source's own field. */
        STATED,
        /** By the source's own field, in a word that is telling only there. */
        IMPLIED,
        /** In running text. */
        IN_TEXT
    }
}
