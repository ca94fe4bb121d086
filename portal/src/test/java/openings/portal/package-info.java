/** The portal over real HTTP, on a sample release. */
@NullMarked
package openings.portal;

import org.jspecify.annotations.NullMarked;
