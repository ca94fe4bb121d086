/** Tests of the portal's view. */
@NullMarked
package openings.portal.view;

import org.jspecify.annotations.NullMarked;
