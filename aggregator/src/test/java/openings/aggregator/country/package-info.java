@NullMarked
package openings.aggregator.country;

import org.jspecify.annotations.NullMarked;
