/** Learning that several stages share. */
@NullMarked
package openings.classifier.learning;

import org.jspecify.annotations.NullMarked;
