package openings.crawler.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** A board on loopback whose pages a test sets, and which remembers what it was asked for and when. */
public final class Board implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<String> unchanged = new CopyOnWriteArrayList<>();

    /** What a path answers with, after a while. */
    public record Reply(int status, Map<String, String> headers, String body, Duration after, Charset charset) {
        public Reply(int status, Map<String, String> headers, String body, Duration after) {
            this(status, headers, body, after, StandardCharsets.UTF_8);
        }

        public Reply {
            headers = Map.copyOf(headers);
        }
    }

    /** What was asked for, and when, in real nanoseconds. */
    public record Request(String path, long nanos) {}

    private Board() {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setListenerPort(0)
                .setSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
                .setRequestRouter((request, context) -> (asked, answer, exchange) -> answer(asked, answer))
                .create();
    }

    /** Opens an empty board: every path is a 404. */
    public static Board open() {
        try {
            Board board = new Board();
            board.server.start();
            return board;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** Sets a web page. */
    public Board page(String path, String html) {
        return reply(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), html);
    }

    /** Sets any document. */
    public Board document(String path, String contentType, String body) {
        return reply(path, 200, Map.of("Content-Type", contentType), body);
    }

    /** Sets an answer without a document. */
    public Board status(String path, int status) {
        return reply(path, status, Map.of(), "");
    }

    public Board reply(String path, int status, Map<String, String> headers, String body) {
        return reply(path, new Reply(status, headers, body, Duration.ZERO));
    }

    public Board reply(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** Makes the answer of a path come later. */
    public Board delay(String path, Duration after) {
        replies.computeIfPresent(
                path,
                (same, reply) -> new Reply(reply.status(), reply.headers(), reply.body(), after, reply.charset()));
        return this;
    }

    /** Sets an answer of bytes. */
    public Board bytes(String path, Map<String, String> headers, byte[] body) {
        return reply(
                path,
                new Reply(
                        200,
                        headers,
                        new String(body, StandardCharsets.ISO_8859_1),
                        Duration.ZERO,
                        StandardCharsets.ISO_8859_1));
    }

    /** Holds back all answers until the latch is open. */
    public Board hold(CountDownLatch latch) {
        held = latch;
        return this;
    }

    /** Takes a path away again. */
    public Board remove(String path) {
        replies.remove(path);
        return this;
    }

    /** What it was asked for so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The paths it was asked for so far, in order. */
    public List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    /** The paths of which it said that they have not changed, in order. */
    public List<String> unchanged() {
        return List.copyOf(unchanged);
    }

    public void forgetRequests() {
        requests.clear();
        unchanged.clear();
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    private void answer(ClassicHttpRequest request, ClassicHttpResponse response) throws HttpException {
        String path = request.getRequestUri();
        requests.add(new Request(path, System.nanoTime()));
        Reply reply = replies.getOrDefault(path, new Reply(404, Map.of(), "", Duration.ZERO));
        try {
            held.await();
            Thread.sleep(reply.after());
        } catch (InterruptedException e) {
            throw new HttpException("The board is closed", e);
        }
        reply.headers().forEach(response::addHeader);
        if (isKnown(request, "If-None-Match", reply.headers().get("ETag"))
                || isKnown(request, "If-Modified-Since", reply.headers().get("Last-Modified"))) {
            unchanged.add(path);
            response.setCode(304);
            return;
        }
        response.setCode(reply.status());
        byte[] body = reply.body().getBytes(reply.charset());
        response.setEntity(new ByteArrayEntity(body, null));
    }

    private static boolean isKnown(ClassicHttpRequest request, String condition, @Nullable String validator) {
        Header asked = request.getFirstHeader(condition);
        return asked != null && asked.getValue().equals(validator);
    }
}
