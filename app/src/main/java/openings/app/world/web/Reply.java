package openings.app.world.web;

import static java.util.Objects.requireNonNull;

/** What a server answers. */
record Reply(int status, String contentType, String body) {
    Reply {
        requireNonNull(contentType, "contentType");
        requireNonNull(body, "body");
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
