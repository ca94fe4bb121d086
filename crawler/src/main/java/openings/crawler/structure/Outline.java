package openings.crawler.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page shows of itself, in order, without navigation, scripts, the head of the site and other advertisements that it
 * points to.
 *
 * @param blocks runs of text
 * @param elements all elements
 * @param leftOut the outermost elements that are left out
 */
record Outline(List<Block> blocks, List<Element> elements, Set<Element> leftOut) {
    private static final Set<String> NEVER = Set.of(
            "nav",
            "footer",
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "textarea",
            "iframe",
            "dialog",
            "option");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "big", "button", "cite", "code", "em", "font", "i", "img", "label", "mark",
            "small", "span", "strong", "sub", "sup", "svg", "time", "u", "use", "path", "data", "tt", "wbr", "input",
            "meta", "link", "g", "title");

    static Outline of(Element body) {
        Tracer tracer = new Tracer(body);
        body.filter(tracer);
        tracer.flush();
        return new Outline(tracer.blocks, tracer.elements, tracer.leftOut);
    }

    /** Whether an element is left out, by itself or with one that holds it. */
    boolean isLeftOut(Element element) {
        if (leftOut.isEmpty()) {
            return false;
        }
        for (Element at = element; at != null; at = at.parent()) {
            if (leftOut.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Builds the outline in one pass. */
    private static final class Tracer implements NodeFilter {
        private final Element body;
        private final Set<Element> aboveTitles = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Element> aboveFacts = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Block> blocks = new ArrayList<>();
        private final List<Element> elements = new ArrayList<>();
        private final Set<Element> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<TextNode> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element holder;

        Tracer(Element body) {
            this.body = body;
            holder = body;
            body.getAllElements().forEach(this::noteFacts);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (!words.isBlank()) {
                    pieces.add(words);
                }
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element) && !leftOut.contains(element)) {
                flush();
                Element parent = element.parent();
                holder = parent == null ? body : parent;
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (isElsewhere(element)) {
                leftOut.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            elements.add(element);
            if (isBlock(element)) {
                flush();
                holder = element;
            }
            return FilterResult.CONTINUE;
        }

        /** Notes what holds a title, or facts. */
        private void noteFacts(Element element) {
            switch (element.normalName()) {
                case "h1" -> {
                    addAbove(element, aboveTitles);
                    addAbove(element, aboveFacts);
                }
                case "h2", "dl", "table" -> addAbove(element, aboveFacts);
                default -> {}
            }
        }

        private static void addAbove(Element element, Set<Element> above) {
            Element at = element.parent();
            while (at != null && above.add(at)) {
                at = at.parent();
            }
        }

        private boolean isElsewhere(Element element) {
            String name = element.normalName();
            if (NEVER.contains(name)) {
                return true;
            }
            if (name.equals("header") || name.equals("form")) {
                return !aboveFacts.contains(element);
            }
            return !element.equals(body) && RelatedSections.isOne(element, aboveTitles);
        }

        void flush() {
            String line = Whitespace.line(text.toString());
            if (!line.isEmpty()) {
                blocks.add(new Block(holder, line, Folding.fold(line), pieces));
            }
            text.setLength(0);
            pieces.clear();
        }
    }

    static boolean isBlock(Element element) {
        return !INLINE.contains(element.normalName());
    }
}
