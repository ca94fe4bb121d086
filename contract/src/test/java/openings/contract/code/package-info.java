@NullMarked
package openings.contract.code;

import org.jspecify.annotations.NullMarked;
