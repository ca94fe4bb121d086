package openings.portal.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openings.portal.http.Problem;
import openings.portal.http.Problem.Kind;
import openings.portal.http.ProblemException;

/** Reads the advertisement that was sent, strictly: a slip of the pen does not go unnoticed. */
final class AdvertisementReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String LANGUAGE = "language";
    private static final List<String> FIELDS = List.of(TITLE, DESCRIPTION, LANGUAGE, "employer", "place");
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME_SHOWN = 50;

    private AdvertisementReader() {}

    /** @throws ProblemException if it is not JSON, has another form or nothing to classify */
    static Advertisement read(String json) {
        Map<String, String> fields = new HashMap<>();
        object(json).properties().forEach(field -> fields.put(known(field.getKey()), text(field)));
        Advertisement read = new Advertisement(
                fields.getOrDefault(TITLE, ""),
                fields.getOrDefault(DESCRIPTION, ""),
                language(fields.getOrDefault(LANGUAGE, "")),
                fields.getOrDefault("employer", ""),
                fields.getOrDefault("place", ""));
        if (read.title().isBlank() && read.description().isBlank()) {
            throw refused(TITLE, "There is nothing to classify. Give \"title\", \"description\" or both.");
        }
        return read;
    }

    private static ObjectNode object(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return object;
            }
            throw malformed("What was sent is not a JSON object.");
        } catch (JacksonException e) {
            JsonLocation where = e.getLocation();
            String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
            throw malformed("What was sent is not well-formed JSON" + place + ".");
        }
    }

    private static String known(String name) {
        if (FIELDS.contains(name)) {
            return name;
        }
        String shown = name.length() <= LONGEST_NAME_SHOWN ? name : name.substring(0, LONGEST_NAME_SHOWN) + "…";
        throw refused(shown, "There is no field \"" + shown + "\". Known: " + String.join(", ", FIELDS) + ".");
    }

    private static String text(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        String name = field.getKey();
        if (!value.isTextual() && !value.isNull()) {
            throw refused(name, "Field \"" + name + "\" takes a text in quotation marks.");
        }
        String text = value.isNull() ? "" : value.textValue();
        if (text.length() > LONGEST_LINE && !name.equals(DESCRIPTION)) {
            throw refused(
                    name,
                    "Field \"" + name + "\" takes at most " + LONGEST_LINE
                            + " characters. Longer text belongs into \"description\".");
        }
        return text;
    }

    /** Without its region: {@code da-DK} is {@code da}. */
    private static String language(String given) {
        String language = given.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        if (!language.matches("|[a-z]{2}")) {
            throw refused(LANGUAGE, "Field \"language\" takes an ISO 639-1 code, such as \"da\"; or leave it out.");
        }
        return language;
    }

    private static ProblemException malformed(String what) {
        return new ProblemException(
                Problem.of(Kind.BAD_BODY, what + " Send an object with the fields " + String.join(", ", FIELDS) + "."));
    }

    private static ProblemException refused(String field, String detail) {
        return new ProblemException(Problem.badField(field, detail, FIELDS));
    }
}
