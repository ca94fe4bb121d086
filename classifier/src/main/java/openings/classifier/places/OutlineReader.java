package openings.classifier.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import openings.classifier.places.Polygons.Outline;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/** Reads GeoJSON (RFC 7946) as GISCO publishes it: features with {@code NUTS_ID} and polygons in degrees. */
final class OutlineReader {
    private final JsonParser parser;
    private final BiConsumer<String, @Nullable Outline> outlines;
    private float[] points = new float[256];
    private int length;

    private OutlineReader(JsonParser parser, BiConsumer<String, @Nullable Outline> outlines) {
        this.parser = parser;
        this.outlines = outlines;
    }

    /**
     * Reads a feature collection.
     *
     * @param outlines takes each feature's code, and its outline where it is a region of level 3
     */
    static void read(InputStream in, BiConsumer<String, @Nullable Outline> outlines) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            new OutlineReader(parser, outlines).collection();
        }
    }

    private void collection() throws IOException {
        expect(JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isFeatures = parser.currentName().equals("features");
            JsonToken value = parser.nextToken();
            if (isFeatures && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    feature();
                }
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("ends within the collection");
        }
    }

    private void feature() throws IOException {
        String code = "";
        List<float[]> rings = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "properties" -> code = code();
                case "geometry" -> rings = geometry();
                default -> parser.skipChildren();
            }
        }
        boolean isLowest = code.matches("[A-Z]{2}[0-9A-Z]{3}") && !rings.isEmpty();
        outlines.accept(code, isLowest ? Outline.of(Nuts.of(code), rings) : null);
    }

    private String code() throws IOException {
        String code = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isCode = parser.currentName().equals("NUTS_ID");
            parser.nextToken();
            code = isCode ? parser.getText() : code;
            parser.skipChildren();
        }
        return code;
    }

    private List<float[]> geometry() throws IOException {
        List<float[]> rings = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isCoordinates = parser.currentName().equals("coordinates");
                if (parser.nextToken() == JsonToken.START_ARRAY && isCoordinates) {
                    array(rings);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return rings;
    }

    /** Reads an array, which is a point or holds others; what holds points is a ring. Says whether it was a point. */
    private boolean array(List<float[]> rings) throws IOException {
        JsonToken token = parser.nextToken();
        if (token.isNumeric()) {
            point();
            return true;
        }
        boolean isRing = false;
        while (token == JsonToken.START_ARRAY) {
            isRing |= array(rings);
            token = parser.nextToken();
        }
        if (isRing) {
            rings.add(Arrays.copyOf(points, length));
            length = 0;
        }
        return false;
    }

    /** Longitude, latitude and maybe a height, which is not looked at. */
    private void point() throws IOException {
        points = length + 2 > points.length ? Arrays.copyOf(points, 2 * points.length) : points;
        points[length++] = parser.getFloatValue();
        parser.nextToken();
        points[length++] = parser.getFloatValue();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
        }
    }

    private void expect(JsonToken expected) throws IOException {
        if (parser.nextToken() != expected) {
            throw new IOException("not a feature collection");
        }
    }
}
