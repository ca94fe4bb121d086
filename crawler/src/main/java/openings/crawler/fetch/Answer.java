package openings.crawler.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered to one request, before anything is made of it. */
final class Answer {
    /**
     * What it took to get an answer.
     *
     * @param bytes of the body as they came over the wire, before decompression
     */
    record Effort(Duration time, long bytes) {}

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final boolean cut;
    private final Effort effort;

    /**
     * Takes over the body; the names of headers are in lower case.
     *
     * @param cut whether the body goes on after what is at hand
     */
    Answer(int status, Map<String, List<String>> headers, byte[] body, boolean cut, Effort effort) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.cut = cut;
        this.effort = effort;
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    boolean isCut() {
        return cut;
    }

    Effort effort() {
        return effort;
    }

    /** The first header of a name. */
    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    /** All headers of a name. */
    List<String> all(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether the server says that it is asked too much. */
    boolean isOverload() {
        return status == 429 || status == 503;
    }
}
