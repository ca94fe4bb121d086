/** The one exception of the aggregator: what happened, where, and what to do. */
@NullMarked
package openings.aggregator.error;

import org.jspecify.annotations.NullMarked;
