package openings.crawler.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into plain text in which paragraphs, list items and table rows stand on lines of their own. */
public final class HtmlText {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "select", "textarea", "button");
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private HtmlText() {}

    /** The text of an element. */
    public static String of(Element element) {
        return of(element, Set.of());
    }

    /**
     * The text of an element.
     *
     * @param leftOut elements below it that are passed over
     */
    public static String of(Element element, Set<Element> leftOut) {
        Lines lines = new Lines(leftOut);
        NodeTraversor.traverse(lines, element);
        return lines.text();
    }

    /**
     * The text of what may be HTML, HTML escaped once more (as in many feeds) or plain text, whose own line breaks are
     * then kept.
     */
    public static String of(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return Whitespace.lines(markup);
        }
        String text = isMarkup(markup) ? of(Jsoup.parseBodyFragment(markup).body()) : unescape(markup);
        return isMarkup(text) ? of(Jsoup.parseBodyFragment(text).body()) : text;
    }

    /** The text of what may be HTML, in one line. */
    public static String line(String markup) {
        String text = markup.indexOf('<') < 0 && markup.indexOf('&') < 0 ? markup : of(markup);
        return Whitespace.line(text);
    }

    private static String unescape(String text) {
        return Whitespace.lines(org.jsoup.parser.Parser.unescapeEntities(text, false));
    }

    /** Whether there is a tag in it: "a < b" is text. */
    private static boolean isMarkup(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if ((Character.isLetter(next) || next == '/' || next == '!') && text.indexOf('>', i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Lines implements NodeVisitor {
        private final Set<Element> leftOut;
        private final StringBuilder text = new StringBuilder();
        private int silent;

        Lines(Set<Element> leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (silent == 0) {
                    text.append(words.getWholeText().replace('\n', ' '));
                }
            } else if (isSilent(node)) {
                silent++;
            } else {
                breakAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isSilent(node)) {
                silent--;
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
                text.append(' ');
            } else if (!node.nodeName().equals("br")) {
                breakAt(node);
            }
        }

        private boolean isSilent(Node node) {
            return node instanceof Element element
                    && (SILENT.contains(node.nodeName()) || (!leftOut.isEmpty() && leftOut.contains(element)));
        }

        private void breakAt(Node node) {
            if (LINES.contains(node.nodeName())) {
                text.append('\n');
            }
        }

        private String text() {
            return Whitespace.lines(text.toString());
        }
    }
}
