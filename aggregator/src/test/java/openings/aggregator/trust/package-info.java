@NullMarked
package openings.aggregator.trust;

import org.jspecify.annotations.NullMarked;
