@NullMarked
package openings.contract.posting;

import org.jspecify.annotations.NullMarked;
