package openings.crawler.structure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import openings.crawler.text.HtmlText;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds what a label stands before. */
final class LabelledValue {
    private static final String BETWEEN = ":：|·•–—-,;>»→ ";
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int FURTHEST_UP = 4;
    private static final int MOST_LISTED = 12;
    private static final int MOST_SIBLINGS = 12;
    private static final int MOST_CELLS = 12;

    private LabelledValue() {}

    /**
     * The values after a label: the next thing in its element, or after the elements that hold nothing but the label;
     * several where it is a list. In a row of labels, the cells of the next row hold their values.
     */
    static List<String> after(Node label) {
        Node at = label;
        for (int up = 0; up < FURTHEST_UP; up++) {
            if (isInHead(at)) {
                return below((Element) at);
            }
            Node next = next(at);
            if (next != null) {
                return values(next);
            }
            Element parent = at.parentElement();
            if (parent == null || parent.normalName().equals("body")) {
                return List.of();
            }
            at = parent;
        }
        return List.of();
    }

    /** Without the signs that part it from others. */
    static String trimmed(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && BETWEEN.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (BETWEEN.indexOf(value.charAt(end - 1)) >= 0 || value.charAt(end - 1) == '(')) {
            end--;
        }
        String text = Whitespace.line(value.substring(start, end));
        boolean sentence = text.endsWith(".") && text.indexOf('.') == text.length() - 1 && text.indexOf(' ') > 0;
        return sentence && text.length() > 2 ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable Node next(Node node) {
        int seen = 0;
        for (Node sibling = node.nextSibling();
                sibling != null && seen < MOST_SIBLINGS;
                sibling = sibling.nextSibling()) {
            seen++;
            if (!trimmed(text(sibling)).isEmpty()) {
                return sibling;
            }
        }
        return null;
    }

    private static List<String> values(Node node) {
        if (node instanceof Element element) {
            if (BriefText.of(element).isEmpty() || element.selectFirst("table, dl") != null) {
                return List.of();
            }
            List<Element> items = element.select("li");
            if (!items.isEmpty()) {
                boolean few = items.size() <= MOST_LISTED;
                return few
                        ? items.stream()
                                .map(item -> trimmed(BriefText.of(item)))
                                .toList()
                        : List.of();
            }
            return holdsLabels(element) ? List.of() : List.of(trimmed(lines(element)));
        }
        return List.of(trimmed(text(node)));
    }

    /** Whether it holds labels of its own, whose values stand apart. */
    private static boolean holdsLabels(Element element) {
        return element.childrenSize() > 0
                && element.getAllElements().stream()
                        .anyMatch(each -> !each.equals(element)
                                && Labels.field(each.ownText().replace(":", "")) != null);
    }

    /** Lines of an address become parts of one line. */
    private static String lines(Element element) {
        return element.selectFirst("br, p, div") == null
                ? BriefText.of(element)
                : String.join(", ", HtmlText.of(element).lines().toList());
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode words -> Whitespace.line(words.getWholeText());
            case Element element -> BriefText.of(element);
            default -> "";
        };
    }

    /** Whether it is a cell of a row in which all cells are labels. */
    private static boolean isInHead(Node node) {
        if (!(node instanceof Element cell) || !CELLS.contains(cell.normalName()) || cell.parent() == null) {
            return false;
        }
        List<Element> cells = requireNonNull(cell.parent()).children();
        boolean head = cell.normalName().equals("th")
                && cells.stream().allMatch(each -> each.normalName().equals("th"));
        return cells.size() > 1
                && cells.size() <= MOST_CELLS
                && (head || cells.stream().allMatch(each -> Labels.field(Whitespace.line(each.text())) != null));
    }

    private static List<String> below(Element element) {
        Element row = element.parent();
        Element table = element.closest("table");
        if (row == null || table == null) {
            return List.of();
        }
        List<Element> rows = table.select("tr");
        int following = rows.indexOf(row) + 1;
        int column = row.children().indexOf(element);
        if (following >= rows.size() || rows.get(following).childrenSize() <= column) {
            return List.of();
        }
        return List.of(trimmed(BriefText.of(rows.get(following).child(column))));
    }
}
