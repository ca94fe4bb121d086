@NullMarked
package openings.aggregator.error;

import org.jspecify.annotations.NullMarked;
