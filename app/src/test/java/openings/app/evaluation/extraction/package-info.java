@NullMarked
package openings.app.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
