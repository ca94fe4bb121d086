/**
 * What crosses a stage boundary, and how it looks on the wire. No I/O beyond its own resources, no stage knows another
 * through anything else.
 *
 * <p>An <em>online job advertisement</em> ({@link openings.contract.posting.JobPosting}) is what is seen; a
 * <em>vacancy</em> is what is estimated, and has no type here.
 *
 * <ul>
 *   <li>{@code posting}: an advertisement as seen, in the property names of schema.org JobPosting;
 *   <li>{@code code}: codes of the classifications (ISCO-08, ESCO, NUTS, NACE, …), which refuse malformed values;
 *   <li>{@code taxonomy}: what the codes mean: groups that exist, their names, the job titles of an occupation;
 *   <li>{@code coding}: what the classifier says of an advertisement, with probability and evidence;
 *   <li>{@code event}: what happens to an advertisement (seen, confirmed, gone), and the {@code Sink} it goes to;
 *   <li>{@code wire}: the JSON form, with its schema version.
 * </ul>
 */
@NullMarked
package openings.contract;

import org.jspecify.annotations.NullMarked;
