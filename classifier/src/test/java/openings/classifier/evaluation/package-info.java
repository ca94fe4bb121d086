@NullMarked
package openings.classifier.evaluation;

import org.jspecify.annotations.NullMarked;
