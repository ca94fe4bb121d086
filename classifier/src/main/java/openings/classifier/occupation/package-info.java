/**
 * Codes the occupation of an advertisement to ISCO-08.
 *
 * <ol>
 *   <li>{@code TitleCleaner} weighs the words of the title: gender marks, hours, pay, references, places, the employer
 *       and advertising words are nothing; what follows a separator or a preposition is less than what comes first.
 *   <li>{@code TitleSearch} ranks the lexicon's titles by the cosine of their character 3- to 5-grams
 *       within words; the best title of a unit group speaks for the group. The language of the advertisement counts
 *       full, others less.
 *   <li>{@code Hints} add a little for occupations that the description names and for the source's own ISCO code.
 *   <li>{@code IscoTree} turns scores into probabilities, one of them for "none of these", sums them up the tree and
 *       gives the deepest group that is sure enough, or the reason why there is none.
 * </ol>
 *
 * {@link openings.classifier.occupation.OccupationCoder} is the front door.
 */
@NullMarked
package openings.classifier.occupation;

import org.jspecify.annotations.NullMarked;
