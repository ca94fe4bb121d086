@NullMarked
package openings.classifier;

import org.jspecify.annotations.NullMarked;
