@NullMarked
package openings.contract.taxonomy;

import org.jspecify.annotations.NullMarked;
