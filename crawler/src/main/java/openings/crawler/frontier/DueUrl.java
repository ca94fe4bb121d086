package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import openings.crawler.fetch.Validators;

/**
 * The page of an advertisement that is to be fetched.
 *
 * @param id in the order of discovery
 * @param failures how often in a row it could not be had
 * @param validators of the version that was fetched last; none where the whole page is to be asked for
 */
public record DueUrl(long id, URI uri, int failures, Validators validators) {
    public DueUrl {
        requireNonNull(uri, "uri");
        requireNonNull(validators, "validators");
    }
}
