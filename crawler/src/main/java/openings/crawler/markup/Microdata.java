package openings.crawler.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the items of a page as the <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML standard</a> says. */
final class Microdata {
    private static final int DEEPEST = 16;
    /** References may make much of little; beyond this many visits nothing more is read. */
    private static final int MOST_VISITS = 2_000_000;

    private final Document document;
    private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private int budget = MOST_VISITS;

    private Microdata(Document document) {
        this.document = document;
    }

    /** Items that are no property of another. */
    static List<JsonNode> read(Document document) {
        Microdata microdata = new Microdata(document);
        Set<String> referred = new HashSet<>();
        document.getElementsByAttribute("itemref").forEach(element -> referred.addAll(names(element.attr("itemref"))));
        List<JsonNode> items = new ArrayList<>();
        for (Element element : document.getElementsByAttribute("itemscope")) {
            if (isTop(element, referred)) {
                items.add(microdata.item(element));
            }
        }
        return items;
    }

    /** What is named a property though no item holds it is an item all the same. */
    private static boolean isTop(Element element, Set<String> referred) {
        return element.attr("itemprop").isBlank() || (!referred.contains(element.id()) && !isHeld(element));
    }

    private static boolean isHeld(Element element) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (above.hasAttr("itemscope")) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode item(Element element) {
        ObjectNode item = Items.NODES.objectNode();
        names(element.attr("itemtype")).forEach(type -> Items.add(item, "@type", Items.NODES.textNode(type)));
        if (element.hasAttr("itemid")) {
            item.put("@id", address(element, "itemid"));
        }
        if (open.size() < DEEPEST && open.add(element)) {
            for (Element property : properties(element)) {
                for (String name : names(property.attr("itemprop"))) {
                    Items.add(item, name, value(property, name));
                }
            }
            open.remove(element);
        }
        return item;
    }

    /** The elements below an item, or referred to by it, that are its properties. */
    private List<Element> properties(Element root) {
        List<Element> properties = new ArrayList<>();
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(root);
        Deque<Element> pending = new ArrayDeque<>(root.children());
        for (String id : names(root.attr("itemref"))) {
            Element referred = document.getElementById(id);
            if (referred != null) {
                pending.add(referred);
            }
        }
        while (!pending.isEmpty()) {
            Element element = pending.pop();
            if (seen.add(element) && budget-- > 0) {
                if (!element.attr("itemprop").isBlank()) {
                    properties.add(element);
                }
                if (!element.hasAttr("itemscope")) {
                    List<Element> children = element.children();
                    for (int i = children.size() - 1; i >= 0; i--) {
                        pending.push(children.get(i));
                    }
                }
            }
        }
        return properties;
    }

    private JsonNode value(Element element, String property) {
        return element.hasAttr("itemscope") ? item(element) : Items.NODES.textNode(text(element, property));
    }

    private static String text(Element element, String property) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "meta" -> "";
            case "audio", "embed", "iframe", "img", "source", "track", "video" -> address(element, "src");
            case "a", "area", "link" ->
                Items.isWords(property) && element.hasText() ? element.wholeText() : address(element, "href");
            case "object" -> address(element, "data");
            case "data", "meter" -> element.attr("value");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.wholeText();
            default -> Items.isProse(property) && element.childrenSize() > 0 ? element.html() : element.wholeText();
        };
    }

    /** Absolute where it can be told; empty where there is none. */
    private static String address(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? element.attr(attribute).strip() : absolute;
    }

    private static List<String> names(String attribute) {
        String line = Whitespace.line(attribute);
        return line.isEmpty()
                ? List.of()
                : List.of(line.split(" ", -1)).stream().distinct().toList();
    }
}
