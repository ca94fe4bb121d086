/** What happens to an advertisement, and where such events go: the seam between the stages. */
@NullMarked
package openings.contract.event;

import org.jspecify.annotations.NullMarked;
