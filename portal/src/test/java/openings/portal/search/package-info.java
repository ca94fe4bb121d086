/** Tests of the portal's search. */
@NullMarked
package openings.portal.search;

import org.jspecify.annotations.NullMarked;
