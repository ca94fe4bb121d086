/**
 * The pages: HTML and SVG made here, from the same figures and sentences that the API gives, readable and printable
 * without any script. Templates stand in {@code src/main/jte}; each gets one record that holds what it shows.
 */
@NullMarked
package openings.portal.page;

import org.jspecify.annotations.NullMarked;
