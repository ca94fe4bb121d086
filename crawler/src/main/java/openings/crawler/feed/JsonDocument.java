package openings.crawler.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a JSON document of a known shape in one pass, one record in memory at a time. Values that follow each other
 * without being in an array, as in JSON lines, are read as one array.
 */
final class JsonDocument {
    private final DocumentShape shape;
    private final Consumer<Node> records;
    private final Map<String, String> around = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private boolean found;

    private JsonDocument(DocumentShape shape, Consumer<Node> records) {
        this.shape = shape;
        this.records = records;
    }

    /** Hands over the records and returns the wanted values around them, by path. */
    static Map<String, String> read(byte[] body, DocumentShape shape, Consumer<Node> records) throws FeedException {
        JsonDocument document = new JsonDocument(shape.of(body), records);
        try (JsonParser parser = JsonNodes.parser(body)) {
            while (parser.nextToken() != null) {
                document.value(parser);
            }
        } catch (IOException e) {
            throw JsonNodes.broken(e);
        }
        return shape.requireRecords(document.found, document.around);
    }

    private void value(JsonParser parser) throws IOException {
        found |= parser.currentToken().isStructStart() && shape.holdsListAt(path);
        if (shape.holdsRecordsAt(path)) {
            records(parser);
        } else if (parser.currentToken() == JsonToken.START_OBJECT && shape.leadsThrough(path)) {
            fields(parser);
        } else if (parser.currentToken() == JsonToken.START_ARRAY && shape.leadsThrough(path)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        } else if (isValue(parser.currentToken()) && shape.wants(path)) {
            around.putIfAbsent(String.join("/", path), parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private static boolean isValue(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private void fields(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            path.add(parser.currentName());
            parser.nextToken();
            value(parser);
            path.removeLast();
        }
    }

    private void records(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                found = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    records(parser);
                }
            }
            case START_OBJECT -> {
                found = true;
                Node record = new Node(path.isEmpty() ? "" : path.getLast());
                JsonNodes.fields(record, shape.parts(), parser);
                records.accept(record);
            }
            case VALUE_NULL -> found = true;
            default -> throw new IOException("a record is an object, and \"" + parser.getText() + "\" is none");
        }
    }
}
