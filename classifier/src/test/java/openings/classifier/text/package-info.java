@NullMarked
package openings.classifier.text;

import org.jspecify.annotations.NullMarked;
