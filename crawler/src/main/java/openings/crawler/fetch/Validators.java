package openings.crawler.fetch;

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
}
