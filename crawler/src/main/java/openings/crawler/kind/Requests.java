package openings.crawler.kind;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/** The requests by which one board is asked. */
final class Requests {
    private final Kind kind;
    private final BoardAccess access;
    private final Map<String, String> board;
    private final Map<String, String> headers;

    private Requests(Kind kind, BoardAccess access, Map<String, String> board) {
        this.kind = kind;
        this.access = access;
        this.board = Map.copyOf(board);
        headers = headers(kind, board);
    }

    /** Those of a board; refuses a board of which too little is said. */
    static Requests of(Kind kind, BoardAccess access, String site) {
        Map<String, String> given = new HashMap<>(access.board());
        given.put("site", site);
        find(access.secret()).ifPresent(secret -> given.put("secret", secret));
        api(kind, access).ifPresent(api -> given.put("api", api));
        Requests requests = new Requests(kind, access, given);
        requests.start();
        return requests;
    }

    /** What is known of the board, for templates. The key is not among it, so that it can stand in no posting. */
    Map<String, String> board() {
        Map<String, String> told = new HashMap<>(board);
        told.remove("secret");
        return told;
    }

    List<Request> start() {
        if (!access.start().isEmpty()) {
            return access.start().stream().map(this::listing).toList();
        }
        Template start = kind.asking().start();
        String address = start == null ? null : start.fill(this::encoded).orElse(null);
        if (address == null) {
            throw new IllegalArgumentException(tooLittle());
        }
        return List.of(listing(URI.create(address)));
    }

    /** The request that a run over what has changed begins with. */
    Request changes(Changes changes, String cursor) {
        String address = changes.start()
                .fill(name -> name.equals("cursor") ? Optional.of(cursor) : encoded(name))
                .orElseThrow(() -> new IllegalStateException("No address for the changes of " + kind.name()));
        return at(URI.create(address));
    }

    /** A plain request of this API. */
    Request at(URI address) {
        return to(address, new Request(start().getFirst().uri(), headers, null));
    }

    /** The same request for another address. What an answer names may be anywhere: a key goes to its own API only. */
    static Request to(URI address, Request request) {
        boolean same = request.uri().getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
        return new Request(address, same ? request.headers() : Map.of(), request.body());
    }

    private Request listing(URI address) {
        Template body = kind.asking().body();
        return new Request(
                address, headers, body == null ? null : body.fill(this::quoted).orElse(body.text()));
    }

    /** As it stands within quotes in JSON. */
    private Optional<String> quoted(String name) {
        return plain(name)
                .map(value -> new String(JsonStringEncoder.getInstance().quoteAsString(value)));
    }

    private Optional<String> plain(String name) {
        return Optional.ofNullable(board.get(name));
    }

    /** As it stands in an address; where the API is stands there as it is. */
    private Optional<String> encoded(String name) {
        return plain(name)
                .map(value -> name.equals("api")
                        ? value
                        : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private String tooLittle() {
        if (kind.needs().isEmpty()) {
            return "kind " + kind.name() + " needs the key \"start\": " + kind.documentation();
        }
        StringBuilder needs = new StringBuilder();
        kind.needs()
                .forEach((name, meaning) -> needs.append(needs.isEmpty() ? "" : ", ")
                        .append(name)
                        .append(" (")
                        .append(meaning)
                        .append(')'));
        String key = kind.needs().size() == 1
                ? "board: NAME"
                : "board: {" + String.join(", ", kind.needs().keySet()) + "}";
        return "kind " + kind.name() + " needs \"" + key + "\", or the full address as \"start\"; " + needs;
    }

    private static Optional<String> api(Kind kind, BoardAccess access) {
        URI api = access.api();
        if (api != null) {
            String address = api.toString();
            return Optional.of(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        }
        if (!access.start().isEmpty()) {
            URI first = access.start().getFirst();
            return Optional.of(first.getScheme() + "://" + first.getRawAuthority());
        }
        Template template = kind.asking().api();
        return template == null
                ? Optional.empty()
                : template.fill(name -> Optional.ofNullable(access.board().get(name)));
    }

    private static Map<String, String> headers(Kind kind, Map<String, String> board) {
        Map<String, String> headers = new HashMap<>();
        kind.asking()
                .headers()
                .forEach((name, value) -> value.fill(hole -> Optional.ofNullable(board.get(hole)))
                        .ifPresent(filled -> headers.put(name, filled)));
        return Map.copyOf(headers);
    }

    private static Optional<String> find(@Nullable String variable) {
        if (variable == null) {
            return Optional.empty();
        }
        String secret = System.getenv(variable);
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + variable
                    + " that \"secret\" names is not set; set it to the key of the API");
        }
        return Optional.of(secret.strip());
    }
}
