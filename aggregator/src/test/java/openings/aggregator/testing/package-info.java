/** What the tests of this module and of those that read releases share: a small sample release. */
@NullMarked
package openings.aggregator.testing;

import org.jspecify.annotations.NullMarked;
