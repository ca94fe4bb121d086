package openings.crawler.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;

/** An API on loopback that answers exactly the requests a test lists, posted bodies included. All else is a 404. */
public final class Exchanges implements AutoCloseable {
    private final HttpServer server = ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getLoopbackAddress())
            .setListenerPort(0)
            .setSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
            .setRequestRouter((request, context) -> (asked, answer, exchange) -> answer(asked, answer))
            .create();
    private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /**
     * A request.
     *
     * @param body empty for a GET
     */
    public record Asked(String method, String path, String body) {
        /** A plain GET. */
        public static Asked get(String path) {
            return new Asked("GET", path, "");
        }
    }

    private record Answer(int status, String type, String body, Map<String, String> headers) {}

    private Exchanges() {}

    /** Opens an API that answers nothing yet. */
    public static Exchanges open() {
        Exchanges exchanges = new Exchanges();
        try {
            exchanges.server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exchanges;
    }

    /** Its address, without a path. */
    public String base() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    public Exchanges answer(Asked request, Path file) {
        try {
            return answer(request, 200, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exchanges answer(Asked request, int status, String body) {
        String type = body.startsWith("<") ? "application/xml" : "application/json";
        answers.put(request, new Answer(status, type, body, Map.of()));
        return this;
    }

    /** Answers a GET with a document. */
    public Exchanges answer(String path, String body) {
        return answer(Asked.get(path), 200, body);
    }

    /** Answers a GET with a document of JSON and a header beside it. */
    public Exchanges answer(String path, String body, String header, String value) {
        answers.put(Asked.get(path), new Answer(200, "application/json", body, Map.of(header, value)));
        return this;
    }

    /** What it was asked for since the last call, robots.txt and reservations left out, in order. */
    public List<Asked> take() {
        List<Asked> taken = asked.stream()
                .filter(request -> !request.path().equals("/robots.txt"))
                .filter(request -> !request.path().startsWith("/.well-known/"))
                .toList();
        asked.clear();
        return taken;
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    private void answer(ClassicHttpRequest request, ClassicHttpResponse response) throws HttpException, IOException {
        String body = request.getEntity() == null ? "" : EntityUtils.toString(request.getEntity(), UTF_8);
        Asked key = new Asked(request.getMethod(), request.getRequestUri(), body);
        asked.add(key);
        Answer answer = answers.getOrDefault(key, new Answer(404, "text/plain", "", Map.of()));
        response.setCode(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setEntity(new ByteArrayEntity(answer.body().getBytes(UTF_8), ContentType.parse(answer.type())));
    }
}
