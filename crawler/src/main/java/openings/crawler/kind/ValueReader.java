package openings.crawler.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads how a value is had, as a mapping file writes it; the forms stand in the manual of this package. */
final class ValueReader {
    private static final Set<String> SOURCES = Set.of("path", "value", "document", "join", "each");
    private static final Set<String> KEYS =
            Set.of("path", "value", "document", "join", "each", "as", "pattern", "words", "cents");

    private ValueReader() {}

    /** A single value: of a list, the first that says something. */
    static Value one(JsonNode written) {
        return written.isArray() ? new Value.FirstOf(list(written)) : value(written);
    }

    /** Several values: of a list, all. */
    static Value many(JsonNode written) {
        return written.isArray() ? new Value.AllOf(list(written)) : value(written);
    }

    private static List<Value> list(JsonNode written) {
        List<Value> values = new ArrayList<>();
        written.forEach(each -> values.add(one(each)));
        return List.copyOf(values);
    }

    private static Value value(JsonNode written) {
        if (written.isTextual()) {
            return text(written.asText());
        }
        if (!written.isObject()) {
            throw new IllegalArgumentException("Neither a path nor a template nor a map: " + written);
        }
        Set<String> unknown = new TreeSet<>();
        written.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                unknown.add(key);
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Unknown " + unknown + " in a value; use one of " + new TreeSet<>(KEYS));
        }
        return shaped(written, source(written));
    }

    private static Value text(String text) {
        return Template.isIn(text) ? Value.Filled.of(text) : new Value.At(NodePath.of(text));
    }

    private static Value source(JsonNode written) {
        if (SOURCES.stream().filter(written::has).count() != 1) {
            throw new IllegalArgumentException("Exactly one of " + new TreeSet<>(SOURCES) + " in a value: " + written);
        }
        if (written.has("value")) {
            return new Value.Constant(written.get("value").asText());
        }
        if (written.has("document")) {
            return new Value.Around(written.get("document").asText());
        }
        if (written.has("join")) {
            return new Value.Joined(list(written.get("join")));
        }
        if (written.has("each")) {
            return new Value.Each(NodePath.of(written.get("each").asText()), one(written.path("as")));
        }
        return one(written.get("path"));
    }

    private static Value shaped(JsonNode written, Value source) {
        Value value = source;
        if (written.has("pattern")) {
            value = new Value.Matching(
                    value, Pattern.compile(written.get("pattern").asText(), Pattern.DOTALL));
        }
        if (written.has("words")) {
            value = new Value.Meaning(value, words(written.get("words")));
        }
        return written.path("cents").asBoolean() ? new Value.Hundredths(value) : value;
    }

    private static Map<String, String> words(JsonNode written) {
        Map<String, String> words = new HashMap<>();
        written.properties()
                .forEach(word -> words.put(
                        word.getKey().toLowerCase(Locale.ROOT), word.getValue().asText()));
        return Map.copyOf(words);
    }
}
