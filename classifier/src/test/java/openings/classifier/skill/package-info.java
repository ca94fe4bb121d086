@NullMarked
package openings.classifier.skill;

import org.jspecify.annotations.NullMarked;
