package openings.crawler.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the element that holds the running text of a page. */
final class TextBlock {
    private static final Set<String> NOT_TEXT =
            Set.of("script", "style", "noscript", "nav", "footer", "select", "button", "template", "svg", "aside");
    private static final Set<String> PARTS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "h2",
            "h3",
            "h4",
            "h5",
            "strong",
            "b",
            "em",
            "i",
            "span",
            "a",
            "font",
            "u",
            "small",
            "br",
            "td",
            "tr",
            "tbody",
            "blockquote");
    private static final double PASSED_UP = 0.9;

    private final Map<Element, Double> weights = new LinkedHashMap<>();

    private final Set<Element> leftOut;

    private TextBlock(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * Text counts for the element that holds it as a whole, and a little less for each one further up.
     *
     * @param leftOut elements whose text does not count
     */
    static Element densest(Element body, Set<Element> leftOut) {
        TextBlock search = new TextBlock(leftOut);
        search.visit(body);
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> each : search.weights.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                best = each.getKey();
            }
        }
        return best;
    }

    /** Returns how much text stands below. */
    private double visit(Element element) {
        if (NOT_TEXT.contains(element.normalName()) || leftOut.contains(element)) {
            return 0;
        }
        double own = 0;
        double below = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                own += text.isBlank() ? 0 : text.getWholeText().length();
            } else if (child instanceof Element inner) {
                double weight = visit(inner);
                if (PARTS.contains(inner.normalName())) {
                    own += weight;
                } else {
                    below += weight * PASSED_UP;
                }
            }
        }
        double weight = own + below;
        if (!PARTS.contains(element.normalName())) {
            weights.put(element, weight);
        }
        return weight;
    }
}
