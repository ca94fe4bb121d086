/**
 * Codes the occupation of an advertisement to ISCO-08.
 *
 * <ol>
 *   <li>{@code TitleCleaner} weighs the words of the title: gender marks, hours, pay, references, places, the employer
 *       and advertising words are nothing; what follows a separator or a preposition is less than what comes first.
 *   <li>{@code Ranker} compares what is left with the lexicon by the cosine of character 3- to 5-grams within words: with
 *       the names of the advertisement's language, of near ones and of English, and with all that is said of each
 *       occupation and unit group; and by what they mean, the text, too: {@code Embedding} gives titles, texts,
 *       occupations and unit groups directions in one space for all languages. {@code Hints} are the source's own code and titles that the text names.
 *       What each counts is learned ({@code RankerFit}, {@code weights.tsv}).
 *   <li>{@code AdModel}, where one was trained, corrects the lexicon by what a user's coded advertisements teach.
 *   <li>{@code IscoTree} sums probabilities up the tree, calibrates them per level, and gives the deepest group that is
 *       sure enough, or the reason why there is none.
 * </ol>
 *
 * {@link openings.classifier.occupation.OccupationCoder} is the front door.
 */
@NullMarked
package openings.classifier.occupation;

import org.jspecify.annotations.NullMarked;
