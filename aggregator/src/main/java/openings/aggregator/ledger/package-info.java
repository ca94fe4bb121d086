/**
 * What is known of every advertisement: its codes, its fingerprints and its spells. The text itself is not kept.
 *
 * <p>A <em>spell</em> is a time during which an advertisement was listed: from when it was first seen to when it was
 * last seen or was gone. An advertisement that is listed again after it was gone opens a new one.
 */
@NullMarked
package openings.aggregator.ledger;

import org.jspecify.annotations.NullMarked;
