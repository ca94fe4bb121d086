package openings.crawler.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;

/** Makes nodes of JSON, leniently where the web is sloppy. Nulls are left out. */
final class JsonNodes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int THOUSANDS = 3;
    private static final int LONGEST_NUMBER = 40;

    private JsonNodes() {}

    static JsonParser parser(byte[] body) throws IOException {
        return FACTORY.createParser(body);
    }

    /** Adds the value the parser stands at, read to its end; an array as one child for each of its elements. */
    static void add(Node parent, String name, JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> fields(parent.add(new Node(name)), Set.of(), parser);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    requireMore(parser);
                    add(parent, name, parser);
                }
            }
            case VALUE_NULL -> {}
            case VALUE_NUMBER_FLOAT -> parent.add(new Node(name, decimal(parser.getText())));
            default -> parent.add(new Node(name, parser.getText()));
        }
    }

    /**
     * Adds the fields of the object whose beginning the parser stands at.
     *
     * @param wanted names of the fields to read, the others being passed over; all where it is empty
     */
    static void fields(Node node, Set<String> wanted, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (wanted.isEmpty() || wanted.contains(field)) {
                add(node, field, parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    static void requireMore(JsonParser parser) throws IOException {
        if (parser.currentToken() == null) {
            throw new IOException("the document ends within an array");
        }
    }

    static FeedException broken(IOException e) {
        String message = e.getMessage() == null ? "unreadable" : e.getMessage();
        return new FeedException("Broken JSON: " + message.lines().findFirst().orElse(""), e);
    }

    /** In digits only, and never with three decimals, which would look like thousands once it is text. */
    private static String decimal(String written) {
        int dot = written.indexOf('.');
        boolean plain = written.indexOf('e') < 0 && written.indexOf('E') < 0;
        if (!plain) {
            return exponential(written);
        }
        return dot > 0 && written.length() - dot - 1 == THOUSANDS ? written + "0" : written;
    }

    private static String exponential(String written) {
        try {
            BigDecimal number = new BigDecimal(written);
            return Math.abs((long) number.scale()) < LONGEST_NUMBER ? number.toPlainString() : written;
        } catch (NumberFormatException e) {
            return written; // NaN and infinities, or an exponent beyond all measure
        }
    }
}
