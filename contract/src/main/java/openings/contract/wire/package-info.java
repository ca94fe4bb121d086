/** The JSON form of the contract: one strict mapper, one schema version, guarded by golden files. */
@NullMarked
package openings.contract.wire;

import org.jspecify.annotations.NullMarked;
