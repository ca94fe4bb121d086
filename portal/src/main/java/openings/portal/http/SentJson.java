package openings.portal.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import openings.portal.http.Problem.Kind;

/** Reads the JSON that a request carries: of a bounded size, declared as such, in UTF-8 (RFC 8259, 8.1). */
final class SentJson {
    static final int MAX_BYTES = 1 << 20;

    private static final String JSON = "application/json";
    /** What is too large is read on up to here and thrown away, so that the sender lives to see why it is refused. */
    private static final int MOST_DRAINED = 8 * MAX_BYTES;

    private SentJson() {}

    /**
     * The text of it, empty where nothing was sent.
     *
     * @throws ProblemException if it is declared as something else, too large or not UTF-8
     */
    static String read(ServerRequest request) {
        requireJson(request);
        if (!request.content().hasEntity()) {
            return "";
        }
        try (InputStream in = request.content().inputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                drain(in);
                throw new ProblemException(
                        Problem.of(Kind.TOO_LARGE, "At most " + MAX_BYTES + " bytes are read. Send less."));
            }
            return decode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireJson(ServerRequest request) {
        String declared = String.join(",", request.headers().values(HeaderNames.CONTENT_TYPE))
                .toLowerCase(Locale.ROOT);
        String[] parts = declared.split(";", 2);
        String parameters = parts.length == 1 ? "" : parts[1].replaceAll("[\\s\"]", "");
        boolean isJson = parts[0].strip().equals(JSON);
        boolean isUtf8 = !parameters.contains("charset=") || parameters.contains("charset=utf-8");
        if (!isJson || !isUtf8) {
            throw new ProblemException(Problem.of(
                    Kind.UNSUPPORTED_MEDIA_TYPE, "Send JSON in UTF-8 with the header Content-Type: " + JSON + "."));
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] thrownAway = new byte[1 << 14];
        int read = in.read(thrownAway);
        for (long all = 0; read >= 0 && all < MOST_DRAINED; all += read) {
            read = in.read(thrownAway);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(Kind.BAD_BODY, "What was sent is not UTF-8. Send JSON in UTF-8."));
        }
    }
}
