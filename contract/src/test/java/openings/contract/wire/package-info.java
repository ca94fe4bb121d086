@NullMarked
package openings.contract.wire;

import org.jspecify.annotations.NullMarked;
