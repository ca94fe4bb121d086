package openings.crawler.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the typed things of a page in <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite 1.1</a> ({@code vocab}, {@code
 * typeof}, {@code property}, {@code resource}, {@code prefix}), with {@code about}, {@code rel} and {@code content} of RDFa
 * Core. What a page says of one {@code resource} in several places becomes one item.
 */
final class Rdfa {
    private static final int DEEPEST = 400;

    private final List<JsonNode> items = new ArrayList<>();
    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

    private Rdfa() {}

    /** Things that have a type and are no value of another's property. */
    static List<JsonNode> read(Document document) {
        Rdfa rdfa = new Rdfa();
        rdfa.visit(document, new Scope(null, null), 0);
        return rdfa.items;
    }

    /**
     * What holds for an element.
     *
     * @param subject what properties are said of
     * @param relation properties whose value is the next thing below
     */
    private record Scope(
            @Nullable ObjectNode subject, @Nullable String relation) {}

    private void visit(Element element, Scope scope, int depth) {
        Scope inner = element.attributesSize() == 0 ? scope : read(element, scope);
        if (depth < DEEPEST) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                visit(child, inner, depth + 1);
            }
        }
    }

    private Scope read(Element element, Scope scope) {
        boolean typed = element.hasAttr("typeof");
        String property = Whitespace.line(element.attr("property"));
        String relation = Whitespace.line(element.attr("rel"));
        ObjectNode subject = subject(element, scope, typed && property.isEmpty() && relation.isEmpty());
        if (typed) {
            return typed(element, scope, subject, property.isEmpty() ? relation : property);
        }
        if (subject != null && !property.isEmpty()) {
            add(subject, property, element);
        }
        if (subject != null && !relation.isEmpty() && property.isEmpty()) {
            String target = target(element);
            if (target == null) {
                return new Scope(subject, relation);
            }
            for (String name : relation.split(" ", -1)) {
                Items.add(subject, name, thing(target));
            }
        }
        return new Scope(subject, element.hasAttr("about") || element.hasAttr("resource") ? null : scope.relation());
    }

    /** What an element speaks of: {@code about}, or {@code resource} where it has neither property nor relation. */
    private @Nullable ObjectNode subject(Element element, Scope scope, boolean isThing) {
        boolean names = element.hasAttr("about")
                || (element.hasAttr("resource") && !element.hasAttr("property") && !element.hasAttr("rel"));
        if (!names || isThing) {
            return scope.subject();
        }
        String id = element.hasAttr("about") ? address(element, "about") : address(element, "resource");
        return byId.computeIfAbsent(id, Rdfa::thing);
    }

    /** A thing of its own, which is the value of the property that stands on it, or of the relation above it. */
    private Scope typed(Element element, Scope scope, @Nullable ObjectNode subject, String property) {
        String id = identifier(element);
        boolean known = id != null && byId.containsKey(id);
        ObjectNode thing = id == null ? Items.NODES.objectNode() : byId.computeIfAbsent(id, Rdfa::thing);
        for (String type : Whitespace.line(element.attr("typeof")).split(" ", -1)) {
            if (!type.isEmpty()) {
                Items.add(thing, "@type", Items.NODES.textNode(type));
            }
        }
        String link = property.isEmpty() && scope.relation() != null ? scope.relation() : property;
        ObjectNode holder = property.isEmpty() ? scope.subject() : subject;
        boolean held = holder != null && !link.isEmpty();
        if (holder != null && held) {
            JsonNode value = id == null ? thing : thing(id);
            for (String name : link.split(" ", -1)) {
                Items.add(holder, name, value);
            }
        }
        if (!held || (id != null && !known)) {
            items.add(thing);
        }
        return new Scope(thing, null);
    }

    private static ObjectNode thing(String id) {
        return Items.NODES.objectNode().put("@id", id);
    }

    private static @Nullable String identifier(Element element) {
        boolean held = element.hasAttr("property") || element.hasAttr("rel");
        String id = !held && element.hasAttr("about") ? address(element, "about") : target(element);
        return id == null || id.isEmpty() ? null : id;
    }

    private static void add(ObjectNode subject, String property, Element element) {
        for (String name : property.split(" ", -1)) {
            String target = element.hasAttr("content") || Items.isWords(name) ? null : target(element);
            JsonNode value = target == null ? Items.NODES.textNode(text(element, name)) : Items.NODES.textNode(target);
            Items.add(subject, name, value);
        }
    }

    private static String text(Element element, String property) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        return Items.isProse(property) && element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    private static @Nullable String target(Element element) {
        for (String attribute : List.of("resource", "href", "src")) {
            if (element.hasAttr(attribute)) {
                return address(element, attribute);
            }
        }
        return null;
    }

    private static String address(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? element.attr(attribute).strip() : absolute;
    }
}
