/**
 * Official vacancy statistics, read from Eurostat's dissemination API. Eurostat keeps only the last version of a
 * table, so every answer is kept here as a vintage that is never changed; revisions can be told, and a release made
 * again.
 */
@NullMarked
package openings.aggregator.official;

import org.jspecify.annotations.NullMarked;
