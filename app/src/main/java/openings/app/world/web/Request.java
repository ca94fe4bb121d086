package openings.app.world.web;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a visitor asks for with GET.
 *
 * @param base the address of the host, without a path
 */
record Request(URI base, String path, Map<String, String> query) {
    Request {
        requireNonNull(base, "base");
        requireNonNull(path, "path");
        query = Map.copyOf(query);
    }

    static Request of(URI base, URI target) {
        return new Request(base, target.getPath(), query(target.getRawQuery() == null ? "" : target.getRawQuery()));
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (first, second) -> first));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> findParameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** The rest of the path where it begins with {@code prefix}. */
    Optional<String> findBelow(String prefix) {
        return path.startsWith(prefix) ? Optional.of(path.substring(prefix.length())) : Optional.empty();
    }
}
