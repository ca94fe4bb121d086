@NullMarked
package openings.aggregator.release;

import org.jspecify.annotations.NullMarked;
