/**
 * Measures of quality on labelled data, one class each, run by {@code openings evaluate WHAT --data PATH}. Every one reads
 * the layout that its Javadoc describes and gives an {@link openings.app.evaluation.EvaluationResult}: words for people and
 * figures for programs. Nothing here knows what the right answer is but from the data.
 */
@NullMarked
package openings.app.evaluation;

import org.jspecify.annotations.NullMarked;
