/** Tells the language of an advertisement from what its source declares and from the words and letters themselves. */
@NullMarked
package openings.classifier.language;

import org.jspecify.annotations.NullMarked;
