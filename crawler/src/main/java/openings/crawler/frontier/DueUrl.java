package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * The page of an advertisement that is to be fetched.
 *
 * @param id in the order of discovery
 * @param failures how often in a row it could not be had
 */
public record DueUrl(long id, URI uri, int failures) {
    public DueUrl {
        requireNonNull(uri, "uri");
    }
}
