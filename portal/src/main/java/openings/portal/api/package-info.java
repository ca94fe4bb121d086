/**
 * The public API, {@code /api/v1}: described by {@code openapi.json}, refusing in {@code application/problem+json} (RFC
 * 9457), open to any origin. Every answer says of which release it is and whether its figures are simulated.
 */
@NullMarked
package openings.portal.api;

import org.jspecify.annotations.NullMarked;
