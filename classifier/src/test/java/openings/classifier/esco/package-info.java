@NullMarked
package openings.classifier.esco;

import org.jspecify.annotations.NullMarked;
