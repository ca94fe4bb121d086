package openings.crawler.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers with whatever bytes a test wants, HTTP or not, and remembers what it was asked. */
public final class RawServer implements AutoCloseable {
    /** Answers one request; what it throws ends the connection. */
    @FunctionalInterface
    public interface Reply {
        void write(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    /**
     * A request.
     *
     * @param headers names in lower case
     * @param nanos when it was there, in real nanoseconds
     */
    public record Asked(String method, String path, Map<String, String> headers, String body, long nanos) {}

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Long> answered = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Reply otherwise = reply("404 Not Found", "", "");

    private RawServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Opens a server that knows nothing. */
    public static RawServer open() {
        try {
            RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            var unused = server.threads.submit(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    /** An answer that is as it should be. */
    public static Reply reply(String status, String headers, String body) {
        return reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply reply(String status, String headers, byte[] body) {
        String lines = headers.isEmpty() ? "" : headers.strip().replace("\n", "\r\n") + "\r\n";
        return (request, out) -> {
            text(out, "HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: " + body.length + "\r\n\r\n");
            if (body.length > 0) {
                out.write(body);
            }
        };
    }

    /** Writes text as it is. */
    public static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Sets the answer to a path. */
    public RawServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** Sets a page. */
    public RawServer page(String path, String html) {
        return on(path, reply("200 OK", "Content-Type: text/html", html));
    }

    /** Sets a robots.txt. */
    public RawServer robots(String text) {
        return on("/robots.txt", reply("200 OK", "Content-Type: text/plain", text));
    }

    /** Sets the answer to all other paths. */
    public RawServer otherwise(Reply reply) {
        otherwise = reply;
        return this;
    }

    /** What it was asked so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The paths it was asked for so far, in order. */
    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    /** How many connections were made to it. */
    public int connections() {
        return connections.get();
    }

    /** When the last bytes of its answers were sent, in real nanoseconds. */
    public List<Long> answered() {
        return List.copyOf(answered);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // the server is closed
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                TimedStream out = new TimedStream(connection.getOutputStream())) {
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                Asked request = request(head, in);
                asked.add(request);
                replies.getOrDefault(request.path(), otherwise).write(request, out);
                answered.add(out.lastWrite);
            }
        } catch (IOException | InterruptedException e) {
            // the client has gone, or the test wants it to
        }
    }

    private static Asked request(String head, InputStream in) throws IOException {
        List<String> lines = head.strip().lines().toList();
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        String[] words = lines.getFirst().split(" ", -1);
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Asked(words[0], words[1], Map.copyOf(headers), body, System.nanoTime());
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (b == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    /** Knows when something was last written: before it is, so that nobody can have seen it earlier. */
    private static final class TimedStream extends FilterOutputStream {
        private long lastWrite = System.nanoTime();

        private TimedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            lastWrite = System.nanoTime();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            lastWrite = System.nanoTime();
            out.write(bytes, offset, length);
        }
    }
}
