package openings.app.world.web;

import static openings.app.world.AdText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is around the content of every page of a board: navigation, style, side column and footer. */
final class Frame {
    private static final String RESOURCE = "frame.html";

    private final String template;

    Frame(String board) {
        template = read().replace("{{board}}", escape(board));
    }

    /**
     * A whole page.
     *
     * @param head further elements of the head, as HTML
     * @param main the content, as HTML
     */
    String page(String language, String title, String head, String main) {
        return template.replace("{{lang}}", language)
                .replace("{{title}}", escape(title))
                .replace("{{head}}", head)
                .replace("{{main}}", main);
    }

    private static String read() {
        try (InputStream in = Frame.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The demo world lacks " + RESOURCE + "; build the program anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo world's " + RESOURCE + " cannot be read", e);
        }
    }
}
