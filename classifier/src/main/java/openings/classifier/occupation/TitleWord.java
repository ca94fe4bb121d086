package openings.classifier.occupation;

import openings.classifier.text.Word;

/**
 * A word of a cleaned title.
 *
 * @param weight 1 in the title's head, less behind a separator or preposition
 */
record TitleWord(Word word, float weight) {}
