/**
 * Puts the stages together: the command line, the embedded run of one machine, and the demo.
 *
 * <p>{@link openings.app.Observatory} is the embedded run: crawler, classifier and aggregator in one call stack and one
 * directory. {@link openings.app.Main} is the command line over it. The demo world lives in {@code openings.app.world}.
 */
@NullMarked
package openings.app;

import org.jspecify.annotations.NullMarked;
