@NullMarked
package openings.app.world.comparison;

import org.jspecify.annotations.NullMarked;
