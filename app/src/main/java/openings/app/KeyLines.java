package openings.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.contract.config.Nearest;

/** The line of each key of a configuration file, all of them known. A tree has forgotten them, the parser has not. */
final class KeyLines {
    /** The section that has no defaults and is read by others. */
    static final String SITES = "sites";

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    private KeyLines(String file) {
        this.file = file;
    }

    /** No lines: for settings that are not from a file of the user's. */
    static KeyLines none(String file) {
        return new KeyLines(file);
    }

    /**
     * Reads the keys.
     *
     * @throws AppException if {@code known} does not have one of them; names the line and the nearest known key
     */
    static KeyLines read(JsonParser parser, ObjectNode known, String file) throws IOException {
        KeyLines keys = new KeyLines(file);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                keys.add(parser, known);
            }
        }
        return keys;
    }

    private void add(JsonParser parser, ObjectNode known) throws IOException {
        JsonPointer place = parser.getParsingContext().pathAsPointer();
        lines.put(place.toString(), parser.currentTokenLocation().getLineNr());
        if (place.toString().equals("/" + SITES)) {
            parser.nextToken();
            parser.skipChildren();
        } else if (known.at(place).isMissingNode()) {
            throw unknown(parser.currentName(), place, known);
        }
    }

    private AppException unknown(String key, JsonPointer place, ObjectNode known) {
        List<String> siblings = new ArrayList<>();
        JsonNode section = known.at(place.head());
        section.fieldNames().forEachRemaining(siblings::add);
        if (place.head().matches()) {
            siblings.add(SITES);
        }
        String hint = siblings.isEmpty() ? "" : "; did you mean \"" + Nearest.to(key, siblings) + "\"?";
        return new AppException("Unknown key \"" + key + "\" at " + at(place.toString()) + hint);
    }

    /** Where a key stands, as {@code sites.yaml:12}; only the file where the key does not stand in it. */
    String at(String pointer) {
        Integer line = lines.get(pointer);
        return line == null ? file : file + ":" + line;
    }
}
