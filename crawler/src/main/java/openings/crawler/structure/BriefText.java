package openings.crawler.structure;

import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that holds little; of one that holds much, nobody here wants to know more than that. */
final class BriefText {
    /** Longer than anything that is taken for a label, a value or a title. */
    private static final int LONGEST = 400;

    private static final int MOST_NODES = 300;

    private BriefText() {}

    /** Its text in one line, parts of blocks apart; empty if there is none or too much. */
    static String of(Element element) {
        Collector collector = new Collector();
        element.filter(collector);
        return collector.exceeded ? "" : Whitespace.line(collector.text.toString());
    }

    private static final class Collector implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private int nodes;
        private boolean exceeded;

        @Override
        public FilterResult head(Node node, int depth) {
            if (++nodes > MOST_NODES || text.length() > LONGEST) {
                exceeded = true;
                return FilterResult.STOP;
            }
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && (Outline.isBlock(element) && depth > 0)) {
                text.append(' ');
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && Outline.isBlock(element) && depth > 0) {
                text.append(' ');
            }
            return FilterResult.CONTINUE;
        }
    }
}
