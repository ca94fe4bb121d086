package openings.app.world.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A website on a port of the loopback interface, served by virtual threads. */
final class Host implements AutoCloseable {
    static {
        // Without it a page that takes two writes waits 40 ms for the visitor's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    private Host(HttpServer server, Website website) {
        this.server = server;
        server.createContext("/", exchange -> serve(exchange, website, base()));
        server.setExecutor(executor);
        server.start();
    }

    /**
     * Opens a website.
     *
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    static Host open(int port, Website website) throws IOException {
        return new Host(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), website);
    }

    private static void serve(HttpExchange exchange, Website website, URI base) throws IOException {
        try (exchange) {
            Reply reply = website.answer(Request.of(base, exchange.getRequestURI()));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address without a path. */
    URI base() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
