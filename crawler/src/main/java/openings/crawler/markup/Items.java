package openings.crawler.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** Makes the values of items out of elements. */
final class Items {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Properties that hold running text, whose HTML tells paragraphs and lists. */
    private static final Set<String> PROSE = Set.of(
            "description",
            "responsibilities",
            "qualifications",
            "skills",
            "experiencerequirements",
            "educationrequirements",
            "jobbenefits",
            "incentivecompensation",
            "employeroverview");
    /** Properties that a link says by its text, not by its address. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "name",
            "legalname",
            "employmenttype",
            "industry",
            "occupationalcategory",
            "addresslocality",
            "addressregion",
            "addresscountry",
            "postalcode",
            "streetaddress",
            "dateposted",
            "validthrough",
            "joblocation",
            "hiringorganization",
            "description",
            "basesalary",
            "worklocation");

    private Items() {}

    /** The name without vocabulary or prefix, in lower case. */
    static String local(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
        String afterSlash = name.substring(slash + 1);
        return afterSlash.substring(afterSlash.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isProse(String property) {
        return PROSE.contains(local(property));
    }

    static boolean isWords(String property) {
        return WORDS.contains(local(property));
    }

    /** Adds a value to a property that may have several. */
    static void add(ObjectNode item, String name, JsonNode value) {
        JsonNode known = item.get(name);
        if (known == null) {
            item.set(name, value);
        } else if (known instanceof ArrayNode list) {
            list.add(value);
        } else {
            item.set(name, NODES.arrayNode().add(known).add(value));
        }
    }
}
