package openings.crawler.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads feeds of any make. Stateless.
 *
 * <pre>{@code
 * Records.read(body, "text/xml", FeedMapping.detect(), fields -> fields.find(FeedField.TITLE));
 * }</pre>
 */
public final class Records {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>|\\s+)*+<([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    /** What a document is made of. */
    public enum Format {
        XML,
        JSON,
        CSV,
        HTML,
        UNKNOWN
    }

    private Records() {}

    /**
     * Hands over each record of a feed, in order.
     *
     * @param contentType as the server declares it; what the first characters say goes before it
     * @throws FeedException if it cannot be read, or not to its end; records before that were handed over
     */
    public static void read(byte[] body, String contentType, FeedMapping mapping, Consumer<Fields> records)
            throws FeedException {
        Consumer<Node> mapped = node -> records.accept(DetectedFields.of(node, mapping));
        switch (format(body, contentType)) {
            case XML -> XmlRecords.read(body, mapping, mapped);
            case JSON -> JsonRecords.read(body, mapping, mapped);
            case CSV -> CsvRecords.read(body, mapped);
            case HTML -> throw new FeedException("A web page where a feed was expected");
            case UNKNOWN -> throw new FeedException("Neither XML nor JSON nor CSV");
        }
    }

    /**
     * Hands over each record of a document of a known shape, in order.
     *
     * @return the wanted values around the records, by path; those that it does not hold are absent
     * @throws FeedException if it cannot be read, or not to its end, or is of another shape; records before that were
     *     handed over
     */
    public static Map<String, String> read(byte[] body, String contentType, DocumentShape shape, Consumer<Node> records)
            throws FeedException {
        return switch (format(body, contentType)) {
            case XML -> XmlDocument.read(body, shape, records);
            case JSON -> JsonDocument.read(body, shape, records);
            case HTML -> throw new FeedException("A web page where an answer of an API was expected");
            case CSV, UNKNOWN -> throw new FeedException("Neither XML nor JSON");
        };
    }

    /** The wanted values around the records of a document, as far as it can be read. */
    public static Map<String, String> around(byte[] body, String contentType, DocumentShape shape) {
        return switch (format(body, contentType)) {
            case XML -> XmlDocument.around(body, shape);
            case JSON -> JsonDocument.around(body, shape);
            case HTML, CSV, UNKNOWN -> Map.of();
        };
    }

    /** What a document is made of, by its first characters, or where these leave it open by its content type. */
    public static Format format(byte[] body, String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        String start = beginning(body);
        if (start.startsWith("{") || start.startsWith("[")) {
            return Format.JSON;
        }
        if (start.startsWith("<")) {
            boolean declared = start.startsWith("<?xml") || !type.contains("html");
            return declared && !isHtml(start) ? Format.XML : Format.HTML;
        }
        if (type.contains("html")) {
            return Format.HTML;
        }
        return type.contains("csv") || looksTabular(start) ? Format.CSV : Format.UNKNOWN;
    }

    /** By its first element. */
    private static boolean isHtml(String start) {
        Matcher root = ROOT.matcher(start);
        return root.lookingAt() && root.group(1).equalsIgnoreCase("html");
    }

    private static boolean looksTabular(String start) {
        String header = start.lines().findFirst().orElse("");
        return header.length() < 2000 && header.split("[,;\t|]", -1).length >= 3;
    }

    private static String beginning(byte[] body) {
        boolean wide = body.length > 1 && (body[0] == 0 || body[1] == 0 || body[0] == -1 || body[0] == -2);
        int length = Math.min(body.length, 4096);
        String start = new String(body, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return start.replace("\ufeff", "").strip();
    }
}
