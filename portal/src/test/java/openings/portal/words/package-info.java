/** Tests of the portal's words. */
@NullMarked
package openings.portal.words;

import org.jspecify.annotations.NullMarked;
