/** What the tests of every module share: sample records and the contract test of a sink. */
@NullMarked
package openings.contract.testing;

import org.jspecify.annotations.NullMarked;
