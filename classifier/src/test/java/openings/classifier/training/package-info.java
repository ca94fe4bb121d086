@NullMarked
package openings.classifier.training;

import org.jspecify.annotations.NullMarked;
