/** Codes of the statistical classifications. A code that exists as an object is well formed; whether it is in force is the taxonomy's to say. */
@NullMarked
package openings.contract.code;

import org.jspecify.annotations.NullMarked;
