/** Every sentence, number and date that people read, in each language: {@code Words.in(language).text(key)}. */
@NullMarked
package openings.portal.words;

import org.jspecify.annotations.NullMarked;
