package openings.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves saved answers of job boards over loopback, as the boards did, so that they can be crawled: a folder a board,
 * with pages ({@code .html}), feeds ({@code .xml}, {@code .rss}, {@code .csv}, {@code .json}) or answers of any
 * API that is known, at any depth. Each feed or answer becomes a site of its own, the pages of a folder become one. A file
 * {@code site.yaml} in a folder may add keys to its sites, for example the country.
 */
final class SavedPostings implements AutoCloseable {
    static {
        // Without it a page that takes two writes waits 40 ms for the visitor's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, SavedAnswer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> boards = new LinkedHashMap<>();
    private final StringBuilder sites = new StringBuilder("sites:\n");

    private SavedPostings(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(executor);
    }

    /** Serves every folder of {@code data}, or {@code data} itself where it has none. */
    static SavedPostings serve(Path data) {
        try {
            SavedPostings postings =
                    new SavedPostings(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            for (Path board : boards(data)) {
                postings.add(board);
            }
            postings.server.start();
            return postings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot serve " + data, e);
        }
    }

    /** The sites file for the crawler. */
    String sitesYaml() {
        return sites.toString();
    }

    /** Which folder each site is of, in the order of the sites file. */
    Map<String, String> boards() {
        return boards;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private static List<Path> boards(Path data) throws IOException {
        try (Stream<Path> entries = Files.list(data)) {
            List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
            return folders.isEmpty() ? List.of(data) : folders;
        }
    }

    private void add(Path board) throws IOException {
        String name = board.getFileName().toString();
        List<String> more = extraKeys(board);
        List<String> pages = new ArrayList<>();
        for (Path file : files(board)) {
            SavedAnswer answer = SavedAnswer.of(file);
            String path = "/" + name + "/" + board.relativize(file);
            switch (answer.kind()) {
                case SavedAnswer.NEITHER -> {}
                case SavedAnswer.PAGE -> pages.add(offer(path, answer));
                default -> site(name, siteId(name, board.relativize(file)), answer.kind(), offer(path, answer), more);
            }
        }
        if (!pages.isEmpty()) {
            String listing = offer("/" + name + "/", SavedAnswer.listing(pages));
            site(name, siteId(name, Path.of("pages")), "html", listing, more);
        }
    }

    private static List<String> extraKeys(Path board) throws IOException {
        Path file = board.resolve("site.yaml");
        return Files.exists(file) ? Files.readAllLines(file) : List.of("country: XX", "source-type: job-board");
    }

    private static List<Path> files(Path board) throws IOException {
        try (Stream<Path> files = Files.walk(board)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String offer(String path, SavedAnswer answer) {
        StringBuilder encoded = new StringBuilder();
        for (String part : path.substring(1).split("/", -1)) {
            encoded.append('/')
                    .append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        answers.put(encoded.toString(), answer);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + encoded)
                .toString();
    }

    private void site(String board, String id, String kind, String start, List<String> more) {
        boards.put(id, board);
        sites.append("  - id: ").append(id).append('\n');
        List<String> keys = new ArrayList<>(
                List.of("name: \"" + id + "\"", "kind: " + kind, "start: \"" + start + "\"", "gap: 0s", "local: true"));
        if (!kind.equals(SavedAnswer.PAGE) && !kind.equals(SavedAnswer.FEED)) {
            keys.add("details: false"); // what was not saved is not to be asked for
        }
        keys.removeIf(key -> more.stream().anyMatch(own -> own.startsWith(key.substring(0, key.indexOf(':') + 1))));
        keys.addAll(more);
        keys.forEach(key -> sites.append("    ").append(key).append('\n'));
    }

    private static String siteId(String board, Path file) {
        String id = (board + "-" + file).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return id.length() <= 50 ? id : id.substring(0, 40) + "-" + Integer.toHexString(id.hashCode());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            SavedAnswer answer = answers.get(exchange.getRequestURI().getRawPath());
            if (answer == null || exchange.getRequestURI().getRawQuery() != null) { // a next page was not saved
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = answer.body();
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
