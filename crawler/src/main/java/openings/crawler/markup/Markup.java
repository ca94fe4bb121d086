package openings.crawler.markup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.contract.posting.Provenance.ExtractionMethod;
import org.jsoup.nodes.Document;

/** The JobPosting items of a page, in the surest notation that has any. */
public final class Markup {
    private static final Markup NONE = new Markup(List.of(), ExtractionMethod.STRUCTURE, 0, List.of());
    private static final int DEEPEST = 16;

    private final List<JsonNode> postings;
    private final ExtractionMethod method;
    private final int broken;
    private final Map<String, JsonNode> byId = new HashMap<>();

    private Markup(List<JsonNode> postings, ExtractionMethod method, int broken, List<JsonNode> all) {
        this.postings = List.copyOf(postings);
        this.method = method;
        this.broken = broken;
        if (!postings.isEmpty()) {
            all.forEach(value -> index(value, 0));
        }
    }

    /** Reads JSON-LD, else microdata, else RDFa. */
    public static Markup read(Document document) {
        JsonLd.Reading json = JsonLd.read(document);
        List<JsonNode> all = new ArrayList<>(json.values());
        all.addAll(json.cutOff());
        List<JsonNode> postings = postings(json.values());
        postings(json.cutOff()).stream().filter(Markup::hasTitle).forEach(postings::add);
        if (!postings.isEmpty()) {
            return new Markup(postings, ExtractionMethod.JSON_LD, json.broken(), all);
        }
        return inAttributes(document, json.broken());
    }

    private static Markup inAttributes(Document document, int broken) {
        List<JsonNode> microdata = Microdata.read(document);
        List<JsonNode> postings = postings(microdata);
        if (!postings.isEmpty()) {
            return new Markup(postings, ExtractionMethod.MICRODATA, broken, microdata);
        }
        List<JsonNode> rdfa = Rdfa.read(document);
        postings = postings(rdfa);
        return postings.isEmpty() && broken == 0 ? NONE : new Markup(postings, ExtractionMethod.RDFA, broken, rdfa);
    }

    /** The items, in order; each may hold references that {@link #resolve} follows. */
    public List<JsonNode> postings() {
        return postings;
    }

    public ExtractionMethod method() {
        return method;
    }

    /** How many JSON-LD scripts could not be read to their end. */
    public int broken() {
        return broken;
    }

    /** The item that an object with an {@code @id} and little else, or a text that is one, refers to; else the value itself. */
    public JsonNode resolve(JsonNode value) {
        String id = value.isTextual() ? value.asText() : value.path("@id").asText("");
        JsonNode known = id.isEmpty() ? null : byId.get(id);
        return known != null && known.size() > value.size() ? known : value;
    }

    /** The properties of things with an identifier; of two descriptions of one the longer is kept. */
    private void index(JsonNode value, int depth) {
        if (depth > DEEPEST || !value.isContainerNode()) {
            return;
        }
        String id = value.path("@id").asText("");
        if (!id.isEmpty()) {
            byId.merge(id, value, (one, other) -> other.size() > one.size() ? other : one);
        }
        value.forEach(child -> index(child, depth + 1));
    }

    private static List<JsonNode> postings(List<JsonNode> values) {
        List<JsonNode> postings = new ArrayList<>();
        values.forEach(value -> collect(value, postings, 0));
        return postings;
    }

    /** Looks through lists, graphs and items that hold others. */
    private static void collect(JsonNode node, List<JsonNode> postings, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isPosting(node)) {
            postings.add(node);
        } else if (node.isContainerNode()) {
            node.forEach(child -> collect(child, postings, depth + 1));
        }
    }

    private static boolean isPosting(JsonNode node) {
        JsonNode type = node.has("@type") ? node.get("@type") : node.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (Items.local(each.asText()).equals("jobposting")) {
                    return true;
                }
            }
            return false;
        }
        return Items.local(type.asText()).equals("jobposting");
    }

    private static boolean hasTitle(JsonNode posting) {
        return posting.hasNonNull("title") || posting.hasNonNull("name");
    }
}
