@NullMarked
package openings.classifier.language;

import org.jspecify.annotations.NullMarked;
