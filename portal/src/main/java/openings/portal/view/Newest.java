package openings.portal.view;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.release.Release;
import openings.aggregator.release.Releases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest release of a directory. Looks for a newer one at most once a second. Thread-safe. */
public final class Newest implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Newest.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Releases releases;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private @Nullable Published newest;

    /** Of a directory that need not exist yet. */
    public Newest(Path directory, Clock clock) {
        this.releases = Releases.in(directory);
        this.clock = clock;
    }

    /**
     * The newest release, where there is one at all. One that cannot be read is passed over as long as there is an
     * older one to show.
     */
    public synchronized Optional<Published> find() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return Optional.ofNullable(newest);
        }
        next = now.plus(PAUSE);
        try {
            releases.findLatest().ifPresent(this::show);
        } catch (AggregatorException e) {
            if (newest == null) {
                throw e;
            }
            LOG.warn("Goes on with release {}: {}", newest.manifest().number(), e.getMessage());
        }
        return Optional.ofNullable(newest);
    }

    private void show(Release latest) {
        if (newest == null || newest.manifest().number() != latest.manifest().number()) {
            newest = new Published(latest);
            LOG.info("Shows release {}", latest.manifest().number());
        }
    }

    @Override
    public void close() {
        releases.close();
    }
}
