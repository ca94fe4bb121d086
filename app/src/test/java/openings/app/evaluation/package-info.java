@NullMarked
package openings.app.evaluation;

import org.jspecify.annotations.NullMarked;
