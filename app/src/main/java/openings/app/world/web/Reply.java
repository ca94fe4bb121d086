package openings.app.world.web;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** What a server answers. */
record Reply(int status, String contentType, String body, Map<String, String> headers) {
    Reply {
        requireNonNull(contentType, "contentType");
        requireNonNull(body, "body");
        headers = Map.copyOf(headers);
    }

    /** Without further headers. */
    Reply(int status, String contentType, String body) {
        this(status, contentType, body, Map.of());
    }

    /** Too many requests: come back after a while (RFC 6585, section 4). */
    static Reply busy(int seconds) {
        return new Reply(429, "text/plain", "Too many requests\n", Map.of("Retry-After", String.valueOf(seconds)));
    }

    static Reply html(String body) {
        return new Reply(200, "text/html; charset=utf-8", body);
    }

    static Reply json(String body) {
        return new Reply(200, "application/json", body);
    }

    static Reply xml(String body) {
        return new Reply(200, "application/xml; charset=utf-8", body);
    }

    static Reply text(int status, String body) {
        return new Reply(status, "text/plain; charset=utf-8", body);
    }

    static Reply notFound() {
        return text(404, "There is no such page.\n");
    }
}
