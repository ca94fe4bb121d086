package openings.crawler.kind;

import java.time.Duration;

/**
 * How a listing is asked for what has changed since the last run.
 *
 * @param start address of such a run, with {@code {cursor}} in it
 * @param mark what the cursor is
 * @param overlap for {@link Mark#FETCHED}, how much is asked for again, so that clocks that differ lose nothing
 */
record Changes(Template start, Mark mark, Duration overlap) {
    /** What says from where a run goes on. */
    enum Mark {
        /** The address of the last document of the run before, to which more will be added. */
        PAGE,
        /** When the run before began, as {@code 2026-01-31T10:00:00} in UTC. */
        FETCHED
    }
}
