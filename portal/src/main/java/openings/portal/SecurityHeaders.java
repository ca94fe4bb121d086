package openings.portal;

import java.util.HashMap;
import java.util.Map;

/** What browsers are told to allow: nothing from elsewhere, no scripts, no framing; the API to be read from anywhere. */
final class SecurityHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin");

    private SecurityHeaders() {}

    static Map<String, String> forPages() {
        return with(Map.of(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'"));
    }

    static Map<String, String> forApi() {
        return with(Map.of(
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Expose-Headers", "ETag",
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(ALWAYS);
        headers.putAll(more);
        return Map.copyOf(headers);
    }
}
