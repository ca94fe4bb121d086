package openings.classifier.esco;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document; what is absent, null or of another kind is empty.
 *
 * @param text a string, number or truth value as it is written
 */
record Json(String text, List<Json> elements, Map<String, Json> fields) {
    /** It leaves the stream open, whose rest counts for the digest. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private static final Json NOTHING = new Json("", List.of(), Map.of());

    /** Reads a whole document. */
    static Json read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() == null) {
                throw new EOFException("an empty file");
            }
            Json document = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one document");
            }
            return document;
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> NOTHING;
            default -> new Json(parser.getText(), List.of(), Map.of());
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json("", List.of(), fields);
    }

    private static Json array(JsonParser parser) throws IOException {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Json("", elements, Map.of());
    }

    Json at(String field) {
        return fields.getOrDefault(field, NOTHING);
    }

    /** The number; 0 where there is none. */
    long number() {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
