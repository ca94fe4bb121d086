/** Tests of the portal's page. */
@NullMarked
package openings.portal.page;

import org.jspecify.annotations.NullMarked;
