@NullMarked
package openings.aggregator.ledger;

import org.jspecify.annotations.NullMarked;
