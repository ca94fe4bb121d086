/**
 * Judges figures: which flags they carry, which grade that gives, and which are withheld so that nobody's number of
 * vacancies can be worked out. What they are measured against stands in {@link openings.aggregator.threshold}.
 */
@NullMarked
package openings.aggregator.trust;

import org.jspecify.annotations.NullMarked;
