package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads items that are marked by attributes into the shape that JSON-LD gives them. */
enum AttributeItems {
    MICRODATA("itemscope", "itemtype", "itemprop"),
    RDFA("typeof", "typeof", "property");

    private static final int DEEPEST = 12;

    private final String scope;
    private final String type;
    private final String property;

    AttributeItems(String scope, String type, String property) {
        this.scope = scope;
        this.type = type;
        this.property = property;
    }

    /** The JobPosting items of a page. */
    List<JsonNode> read(Document document) {
        List<JsonNode> items = new ArrayList<>();
        for (Element element : document.select("[" + type + "~=(?i)(^|[/:\\s])JobPosting\\b]")) {
            items.add(item(element, 0));
        }
        return items;
    }

    private ObjectNode item(Element element, int depth) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        element.children().forEach(child -> properties(child, item, depth));
        return item;
    }

    private void properties(Element element, ObjectNode item, int depth) {
        boolean nested = element.hasAttr(scope);
        if (element.hasAttr(property)) {
            JsonNode value = nested && depth < DEEPEST ? item(element, depth + 1) : value(element);
            for (String name : element.attr(property).strip().split("\\s+", -1)) {
                add(item, local(name), value);
            }
        }
        if (!nested && depth < DEEPEST) {
            element.children().forEach(child -> properties(child, item, depth));
        }
    }

    private static JsonNode value(Element element) {
        String given = attribute(element);
        boolean rich = given == null && element.childrenSize() > 0;
        return JsonNodeFactory.instance.textNode(given != null ? given : rich ? element.html() : element.wholeText());
    }

    private static @Nullable String attribute(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : null;
            case "data", "meter" -> element.attr("value");
            case "link" -> element.attr("abs:href");
            case "img" -> element.attr("abs:src");
            default -> null;
        };
    }

    private static void add(ObjectNode item, String name, JsonNode value) {
        JsonNode known = item.get(name);
        if (known == null) {
            item.set(name, value);
        } else if (known.isArray()) {
            item.withArray(name).add(value);
        } else {
            item.set(name, JsonNodeFactory.instance.arrayNode().add(known).add(value));
        }
    }

    /** The name without vocabulary or prefix. */
    private static String local(String name) {
        String afterSlash = name.substring(name.lastIndexOf('/') + 1);
        String local = afterSlash.substring(afterSlash.lastIndexOf(':') + 1);
        return local.isEmpty() ? name.toLowerCase(Locale.ROOT) : local;
    }
}
