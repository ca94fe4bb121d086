/** Holds a release against the truth of the demo world: how far off is each step from advertisements to vacancies? */
@NullMarked
package openings.app.world.comparison;

import org.jspecify.annotations.NullMarked;
