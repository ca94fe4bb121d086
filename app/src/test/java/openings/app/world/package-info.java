@NullMarked
package openings.app.world;

import org.jspecify.annotations.NullMarked;
