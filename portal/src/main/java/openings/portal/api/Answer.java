package openings.portal.api;

import java.time.Instant;
import openings.aggregator.release.ReleaseManifest;

/**
 * What every answer in JSON says besides its result.
 *
 * @param simulated whether the figures come from the demo world
 */
record Answer<R>(boolean simulated, Edition release, R result) {
    /** Which release an answer is of. */
    record Edition(int number, Instant created) {}

    static <R> Answer<R> of(ReleaseManifest manifest, R result) {
        return new Answer<>(manifest.simulated(), new Edition(manifest.number(), manifest.created()), result);
    }
}
