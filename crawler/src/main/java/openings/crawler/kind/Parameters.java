package openings.crawler.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/** Parameters of a request: of the query of a GET, or fields of the JSON that is posted. */
final class Parameters {
    private static final JsonMapper JSON = new JsonMapper();

    private Parameters() {}

    /** A parameter as a number; {@code otherwise} where it is absent or none. */
    static long number(Request request, String name, long otherwise) {
        String body = request.body();
        Optional<String> value = body == null
                ? query(request.uri(), name)
                : Optional.of(object(body).path(name).asText());
        return value.flatMap(Parameters::number).orElse(otherwise);
    }

    static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The request with a parameter set or replaced. */
    static Request with(Request request, String name, long value) {
        String body = request.body();
        return body == null
                ? with(request, name, String.valueOf(value))
                : posting(request, object(body).put(name, value));
    }

    /** The request with a parameter set or replaced. */
    static Request with(Request request, String name, String value) {
        String body = request.body();
        return body == null
                ? new Request(withQuery(request.uri(), name, value), request.headers(), null)
                : posting(request, object(body).put(name, value));
    }

    private static Request posting(Request request, ObjectNode body) {
        return new Request(request.uri(), request.headers(), body.toString());
    }

    private static ObjectNode object(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body that was posted is JSON", e);
        }
    }

    private static Optional<String> query(URI uri, String name) {
        Matcher inner = inner(uri, name);
        return inner.find() ? Optional.of(inner.group(1)) : outer(uri, name);
    }

    private static Optional<String> outer(URI uri, String name) {
        return parts(uri).stream()
                .filter(part -> name.equals(nameOf(part)))
                .map(part -> URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** A parameter within a parameter, as in {@code finder=all;limit=10,offset=0}. */
    private static Matcher inner(URI uri, String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Pattern.compile("(?<=[;,]" + Pattern.quote(name) + "=)([^&;,]*)").matcher(query);
    }

    private static URI withQuery(URI uri, String name, String value) {
        Matcher inner = inner(uri, name);
        if (inner.find()) {
            String query = inner.replaceFirst(URLEncoder.encode(value, StandardCharsets.UTF_8));
            return URI.create(uri.toString().split("\\?", 2)[0] + "?" + query);
        }
        List<String> parts = new ArrayList<>(parts(uri));
        String set = URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        int at = parts.stream().map(Parameters::nameOf).toList().indexOf(name);
        if (at < 0) {
            parts.add(set);
        } else {
            parts.set(at, set);
        }
        String address = uri.toString();
        int query = address.indexOf('?');
        return URI.create((query < 0 ? address : address.substring(0, query)) + "?" + String.join("&", parts));
    }

    private static List<String> parts(URI uri) {
        @Nullable String query = uri.getRawQuery();
        return query == null || query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    private static String nameOf(String part) {
        int equals = part.indexOf('=');
        return URLDecoder.decode(equals < 0 ? part : part.substring(0, equals), StandardCharsets.UTF_8);
    }
}
