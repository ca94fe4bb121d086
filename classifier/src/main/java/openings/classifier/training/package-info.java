/**
 * Learns from a user's own coded advertisements. {@link openings.classifier.training.Training} reads a CSV file with the
 * columns {@code title} and {@code isco4} or {@code code}, and if there are {@code description} (or {@code text}),
 * {@code employer} and {@code language}; a crosswalk ({@code code}, {@code isco08}) makes national codes ISCO-08. It
 * measures by cross-validation, and saves a model with a card that says what it was made of and how good it is. {@link
 * openings.classifier.training.Models} finds the newest model of a folder.
 *
 * <p>{@link openings.classifier.training.RankingTraining} and {@link openings.classifier.training.SkillWeights} learn the
 * weights that ship with Openings, for those who develop it.
 */
@NullMarked
package openings.classifier.training;

import org.jspecify.annotations.NullMarked;
