package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a site may be visited.
 *
 * @param gap least time between two requests to one of its hosts
 * @param local whether addresses that are not public are allowed
 */
public record Access(Duration gap, boolean local) {
    public Access {
        requireNonNull(gap, "gap");
    }
}
