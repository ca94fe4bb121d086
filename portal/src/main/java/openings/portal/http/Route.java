package openings.portal.http;

import static java.util.Objects.requireNonNull;

/**
 * An address and who answers there.
 *
 * @param path with parameters in braces, as OpenAPI writes it: {@code /api/v1/occupations/{isco}}
 */
public record Route(String path, Endpoint endpoint) {
    public Route {
        requireNonNull(path, "path");
        requireNonNull(endpoint, "endpoint");
    }
}
