package openings.crawler.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/** Serves files and texts over loopback; all else is a 404. */
final class FileServer implements AutoCloseable {
    private final HttpServer server = ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getLoopbackAddress())
            .setListenerPort(0)
            .setSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
            .setRequestRouter((request, context) -> (asked, answer, exchange) -> answer(asked, answer))
            .create();
    private final Map<String, Content> contents = new ConcurrentHashMap<>();

    /** Where a document's bytes come from. */
    @FunctionalInterface
    private interface Bytes {
        byte[] read() throws IOException;
    }

    private record Content(String type, Bytes bytes) {}

    private FileServer() {}

    static FileServer start() {
        FileServer files = new FileServer();
        try {
            files.server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    void serve(String path, String type, Path file) {
        contents.put(path, new Content(type, () -> Files.readAllBytes(file)));
    }

    void serve(String path, String type, String text) {
        contents.put(path, new Content(type, () -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    private void answer(ClassicHttpRequest request, ClassicHttpResponse response) throws IOException {
        Content content = contents.get(request.getRequestUri());
        if (content == null) {
            response.setCode(404);
            return;
        }
        response.setEntity(new ByteArrayEntity(content.bytes().read(), ContentType.parse(content.type())));
    }
}
