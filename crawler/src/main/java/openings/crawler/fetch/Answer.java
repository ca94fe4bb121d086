package openings.crawler.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered to one request, before anything is made of it. */
final class Answer {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /** Takes over the body; the names of headers are in lower case. */
    Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
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

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
