package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server is asked for.
 *
 * @param headers sent beside those that every request has, such as a key that an API wants
 * @param body JSON that is posted; null for a plain GET
 */
public record Request(
        URI uri, Map<String, String> headers, @Nullable String body) {
    public Request {
        requireNonNull(uri, "uri");
        headers = Map.copyOf(headers);
    }

    /** A plain GET. */
    public static Request get(URI uri) {
        return new Request(uri, Map.of(), null);
    }

    /** The same for another address. */
    Request at(URI other) {
        return new Request(other, headers, body);
    }
}
