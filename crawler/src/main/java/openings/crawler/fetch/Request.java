package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HashMap;
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

    /** The same for another form of its address. */
    Request at(URI other) {
        return new Request(other, headers, body);
    }

    /** The same, to be answered in full only if the document has changed. A POST is always answered in full. */
    Request unlessStill(Validators known) {
        if (body != null || known.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(known.conditions());
        return new Request(uri, all, null);
    }

    /**
     * What is asked for after a redirect (RFC 9110, section 15.4): 307 and 308 repeat a POST, the others make it a GET. A
     * key is not shown to another host.
     */
    Request redirected(URI target, int status) {
        boolean sameHost = target.getHost().equalsIgnoreCase(uri.getHost())
                && (target.getScheme().equals("https") || uri.getScheme().equals("http"));
        boolean repeated = sameHost && (status == 307 || status == 308);
        return new Request(target, sameHost ? headers : Map.of(), repeated ? body : null);
    }
}
