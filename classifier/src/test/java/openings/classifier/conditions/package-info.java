@NullMarked
package openings.classifier.conditions;

import org.jspecify.annotations.NullMarked;
