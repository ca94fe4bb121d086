/**
 * What pages and API have in common on the wire: what is {@link openings.portal.http.Asked}, the {@link
 * openings.portal.http.Reply}, and the {@link openings.portal.http.Problem} where there is none. An {@link
 * openings.portal.http.Endpoint} is a function between the two and knows nothing of the server.
 */
@NullMarked
package openings.portal.http;

import org.jspecify.annotations.NullMarked;
