/** Tests of the portal's http. */
@NullMarked
package openings.portal.http;

import org.jspecify.annotations.NullMarked;
