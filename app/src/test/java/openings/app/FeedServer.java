package openings.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves feeds over loopback HTTP, each at a path; there is nothing else. */
final class FeedServer implements AutoCloseable {
    private final HttpServer server;

    private FeedServer(HttpServer server) {
        this.server = server;
    }

    static FeedServer of(Map<String, String> feeds) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String feed = feeds.get(exchange.getRequestURI().getPath());
                byte[] body = (feed == null ? "" : feed).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/xml");
                exchange.sendResponseHeaders(feed == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return new FeedServer(server);
    }

    /** A site of a configuration file, whose id is the name of its feed. */
    String site(String path) {
        return """
              - id: %s
                kind: feed
                start: http://127.0.0.1:%d/%s
                source-type: job-board
                country: DK
                gap: 0s
                local: true
            """.formatted(path, server.getAddress().getPort(), path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
