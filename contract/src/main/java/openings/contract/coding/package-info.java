/** What the classifier says of an advertisement: codes with calibrated probabilities and the words that decided, or the reason why there is none. */
@NullMarked
package openings.contract.coding;

import org.jspecify.annotations.NullMarked;
