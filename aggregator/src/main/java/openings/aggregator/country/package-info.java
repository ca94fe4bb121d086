/**
 * What is particular to a country, as data: currency, languages, which official series there is and what it covers.
 *
 * <p>A country is added by a file {@code countries/xx.yaml} and a line in {@code countries/index.yaml}.
 */
@NullMarked
package openings.aggregator.country;

import org.jspecify.annotations.NullMarked;
