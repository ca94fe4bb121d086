/**
 * A release: an immutable, numbered directory of estimates with all that is needed to judge them. Written once by the
 * aggregator, read by the portal.
 */
@NullMarked
package openings.aggregator.release;

import org.jspecify.annotations.NullMarked;
