package openings.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import openings.portal.http.Reply;
import openings.portal.http.Route;

/** Files that pages refer to. Their address changes with their content, so that they can be kept for long. */
enum Assets {
    STYLESHEET("portal.css", "text/css; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private final String file;
    private final String mediaType;
    private final String content;

    Assets(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
        this.content = read(file);
    }

    String address() {
        CRC32 checksum = new CRC32();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return "/assets/" + file + "?v=" + Long.toHexString(checksum.getValue());
    }

    Route route() {
        return new Route("/assets/" + file, asked -> new Reply(200, mediaType, content, Reply.Lifetime.FOREVER));
    }

    private static String read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
