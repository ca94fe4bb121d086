package openings.crawler.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into plain text in which paragraphs, list items and table rows stand on lines of their own. */
public final class HtmlText {
    /** What an element does to the text around it. */
    private enum Role {
        /** Nothing in it is text. */
        SILENT("script style noscript template svg head iframe select textarea button"),
        /** It stands on lines of its own. */
        LINE(
                "address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav"
                        + " ol p pre section table tr ul"),
        BREAK("br"),
        CELL("td th"),
        OTHER("");

        /** Parted by blanks. */
        private final String elements;

        Role(String elements) {
            this.elements = elements;
        }
    }

    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .flatMap(role -> Arrays.stream(role.elements.split(" ", -1)).map(element -> Map.entry(element, role)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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
                return;
            }
            switch (role(node)) {
                case SILENT -> silent++;
                case LINE, BREAK -> text.append('\n');
                case CELL, OTHER -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof TextNode) {
                return;
            }
            switch (role(node)) {
                case SILENT -> silent--;
                case CELL -> text.append(' ');
                case LINE -> text.append('\n');
                case BREAK, OTHER -> {}
            }
        }

        private Role role(Node node) {
            if (!(node instanceof Element element)) {
                return Role.OTHER;
            }
            boolean out = !leftOut.isEmpty() && leftOut.contains(element);
            return out ? Role.SILENT : ROLES.getOrDefault(node.nodeName(), Role.OTHER);
        }

        private String text() {
            return Whitespace.lines(text.toString());
        }
    }
}
