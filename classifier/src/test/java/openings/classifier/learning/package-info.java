@NullMarked
package openings.classifier.learning;

import org.jspecify.annotations.NullMarked;
