package openings.classifier.conditions;

import openings.contract.coding.Evidence;

/**
 * A condition and where an advertisement says it.
 *
 * @param isStated whether the title or the source's own field says it, which is surer than running text
 */
record Found(Condition condition, boolean isStated, Evidence evidence) {}
