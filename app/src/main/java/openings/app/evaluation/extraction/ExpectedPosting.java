package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import openings.crawler.feed.Names;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one advertisement.
 *
 * @param fields the value of each field that is checked
 * @param unknown names that mean no field
 */
record ExpectedPosting(Map<CheckedField, JsonNode> fields, Set<String> unknown) {
    private static final Set<String> GROUPS = Set.of(
            "text",
            "terms",
            "fields",
            "posting",
            "jobposting",
            "job",
            "dates",
            "conditions",
            "expected",
            "provenance",
            "key");
    private static final Set<String> REMARKS = Set.of("note", "notes", "comment", "comments", "type", "context");

    ExpectedPosting {
        fields = Map.copyOf(fields);
        unknown = Set.copyOf(unknown);
    }

    static ExpectedPosting of(JsonNode object) {
        Map<CheckedField, JsonNode> fields = new EnumMap<>(CheckedField.class);
        Set<String> unknown = new TreeSet<>();
        collect(object, fields, unknown);
        return new ExpectedPosting(fields, unknown);
    }

    /** The value of a field; null where it is not checked. */
    @Nullable
    JsonNode find(CheckedField field) {
        return fields.get(field);
    }

    /** Fields may stand in groups, as in our own JSON form of a posting. */
    private static void collect(JsonNode object, Map<CheckedField, JsonNode> fields, Set<String> unknown) {
        object.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject() && GROUPS.contains(Names.normalise(name))) {
                collect(value, fields, unknown);
            } else if (!isRemark(name)) {
                CheckedField.find(name)
                        .ifPresentOrElse(field -> fields.putIfAbsent(field, value), () -> unknown.add(name));
            }
        });
        JsonNode employer = fields.get(CheckedField.EMPLOYER);
        if (employer != null && employer.hasNonNull("industry")) {
            fields.putIfAbsent(CheckedField.INDUSTRY, employer.get("industry"));
        }
    }

    private static boolean isRemark(String name) {
        return name.startsWith("_")
                || name.startsWith("@")
                || name.startsWith("$")
                || REMARKS.contains(Names.normalise(name));
    }
}
