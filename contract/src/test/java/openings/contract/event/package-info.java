@NullMarked
package openings.contract.event;

import org.jspecify.annotations.NullMarked;
