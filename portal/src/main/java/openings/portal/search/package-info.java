/** Finds occupations by what people call them: {@code new OccupationSearch().find("sygeplejerske", 10)}. */
@NullMarked
package openings.portal.search;

import org.jspecify.annotations.NullMarked;
