@NullMarked
package openings.classifier.occupation;

import org.jspecify.annotations.NullMarked;
