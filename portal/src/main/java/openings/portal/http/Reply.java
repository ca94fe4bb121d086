package openings.portal.http;

import static java.util.Objects.requireNonNull;

/**
 * What goes back.
 *
 * @param mediaType with its parameters
 * @param body as text, sent in UTF-8
 * @param lifetime how long it may be reused
 */
public record Reply(int status, String mediaType, String body, Lifetime lifetime) {
    /** How long an answer may be reused without asking again. */
    public enum Lifetime {
        /** Not at all. */
        NONE("no-store"),
        /** A minute; then the release may have changed. */
        RELEASE("public, max-age=60"),
        /** A year: another content has another address. */
        FOREVER("public, max-age=31536000, immutable");

        private final String cacheControl;

        Lifetime(String cacheControl) {
            this.cacheControl = cacheControl;
        }

        String cacheControl() {
            return cacheControl;
        }
    }

    public Reply {
        requireNonNull(mediaType, "mediaType");
        requireNonNull(body, "body");
        requireNonNull(lifetime, "lifetime");
    }

    /** An answer that holds as long as the release does. */
    public static Reply ok(String mediaType, String body) {
        return new Reply(200, mediaType, body, Lifetime.RELEASE);
    }
}
