package openings.crawler.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document of a known shape in one pass, one record in memory at a time. Values that follow each other
 * without being in an array, as in JSON lines, are read as one array.
 */
final class JsonDocument {
    private final DocumentShape shape;
    private final @Nullable Consumer<Node> records;
    private final Map<String, String> around = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private boolean found;

    /**
     * Prepares a reading.
     *
     * @param records takes the records; null to pass over them
     */
    private JsonDocument(DocumentShape shape, @Nullable Consumer<Node> records) {
        this.shape = shape;
        this.records = records;
    }

    /** Hands over the records and returns the wanted values around them, by path. */
    static Map<String, String> read(byte[] body, DocumentShape shape, Consumer<Node> records) throws FeedException {
        JsonDocument document = new JsonDocument(shape.of(body), records);
        try {
            document.read(body);
        } catch (IOException e) {
            throw JsonNodes.broken(e);
        }
        return shape.requireRecords(document.found, document.around);
    }

    /** The wanted values around the records, as far as the document can be read. */
    static Map<String, String> around(byte[] body, DocumentShape shape) {
        JsonDocument document = new JsonDocument(shape.of(body), null);
        try {
            document.read(body);
        } catch (IOException e) {
            return document.around; // that it breaks off is told when its records are read
        }
        return document.around;
    }

    private void read(byte[] body) throws IOException {
        try (JsonParser parser = JsonNodes.parser(body)) {
            while (parser.nextToken() != null) {
                value(parser);
            }
        }
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
                record(parser);
            }
            case VALUE_NULL -> found = true;
            default -> throw new IOException("a record is an object, and \"" + parser.getText() + "\" is none");
        }
    }

    private void record(JsonParser parser) throws IOException {
        if (records == null) {
            parser.skipChildren();
            return;
        }
        Node record = new Node(path.isEmpty() ? "" : path.getLast());
        JsonNodes.fields(record, shape.parts(), parser);
        records.accept(record);
    }
}
