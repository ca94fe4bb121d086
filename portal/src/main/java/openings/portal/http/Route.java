package openings.portal.http;

import static java.util.Objects.requireNonNull;

import io.helidon.http.Method;
import java.util.Set;

/**
 * An address and who answers there.
 *
 * @param path with parameters in braces, as OpenAPI writes it: {@code /api/v1/occupations/{isco}}
 * @param use what can be done there
 */
public record Route(String path, Use use, Endpoint endpoint) {
    /** What an address is there for. */
    public enum Use {
        /** To be read; answers may be kept. */
        READ("GET, HEAD", "This can only be read, with GET."),
        /** To be sent JSON, which is answered and then forgotten. */
        SEND("POST", "This is only sent to, with POST.");

        private final String methods;
        private final String reminder;

        Use(String methods, String reminder) {
            this.methods = methods;
            this.reminder = reminder;
        }

        /** The methods, as the header {@code Allow} lists them (RFC 9110, 10.2.1). */
        String methods() {
            return methods;
        }

        String reminder() {
            return reminder;
        }

        boolean takes(Method method) {
            return Set.of(methods.split(", ", -1)).contains(method.text());
        }
    }

    public Route {
        requireNonNull(path, "path");
        requireNonNull(use, "use");
        requireNonNull(endpoint, "endpoint");
    }

    /** An address to read. */
    public Route(String path, Endpoint endpoint) {
        this(path, Use.READ, endpoint);
    }
}
