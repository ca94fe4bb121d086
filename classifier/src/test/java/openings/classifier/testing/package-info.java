/** What the tests of this module share. */
@NullMarked
package openings.classifier.testing;

import org.jspecify.annotations.NullMarked;
