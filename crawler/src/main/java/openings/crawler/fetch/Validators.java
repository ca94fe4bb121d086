package openings.crawler.fetch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which a server can tell whether a document has changed since it was last fetched (RFC 9110, section 8.8).
 *
 * @param entityTag as the server wrote it, quotes included; null where it gave none
 * @param lastModified as the server wrote it; null where it gave none
 */
public record Validators(
        @Nullable String entityTag, @Nullable String lastModified) {
    /** Nothing is known of an earlier version. */
    public static final Validators NONE = new Validators(null, null);

    /** Those of an answer; names of headers in lower case. */
    static Validators of(Map<String, List<String>> headers) {
        return new Validators(first(headers, "etag"), first(headers, "last-modified"));
    }

    boolean isEmpty() {
        return entityTag == null && lastModified == null;
    }

    /** The headers of a request that is to be answered in full only if the document has changed. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new HashMap<>();
        if (entityTag != null) {
            conditions.put("If-None-Match", entityTag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }
}
