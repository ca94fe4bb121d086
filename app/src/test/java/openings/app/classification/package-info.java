@NullMarked
package openings.app.classification;

import org.jspecify.annotations.NullMarked;
