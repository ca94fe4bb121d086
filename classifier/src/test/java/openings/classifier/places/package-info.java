@NullMarked
package openings.classifier.places;

import org.jspecify.annotations.NullMarked;
