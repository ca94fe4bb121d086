package openings.crawler.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Makes well-formed XML of what is not: stray ampersands, entities of HTML, elements closed in the wrong order. Unlike the
 * reading of well-formed XML it holds the whole document in memory, so a large one is left as it is.
 */
final class XmlRepair {
    private static final int MOST_BYTES = 30_000_000;

    private XmlRepair() {}

    static byte[] of(byte[] document) {
        if (document.length > MOST_BYTES) {
            return document;
        }
        try {
            Document tree = Jsoup.parse(
                    new ByteArrayInputStream(document),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(XmlRecords.DEEPEST));
            tree.outputSettings()
                    .syntax(Document.OutputSettings.Syntax.xml)
                    .charset(StandardCharsets.UTF_8)
                    .prettyPrint(false);
            return declared(tree.outerHtml()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    /** Without the declaration of an encoding that it no longer has. */
    private static String declared(String xml) {
        String text = xml.strip();
        int end = text.indexOf("?>");
        return text.startsWith("<?xml") && end > 0 ? text.substring(end + 2).strip() : text;
    }
}
