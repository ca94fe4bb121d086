@NullMarked
package openings.classifier.region;

import org.jspecify.annotations.NullMarked;
