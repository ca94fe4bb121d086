@NullMarked
package openings.app;

import org.jspecify.annotations.NullMarked;
