package openings.crawler.structure;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A run of text that a page shows as one: a paragraph, a cell, a heading.
 *
 * @param element the innermost block element that holds it
 * @param text in one line
 * @param folded the same without case, accents and signs
 * @param pieces its text nodes that are not blank, in order
 */
record Block(Element element, String text, String folded, List<TextNode> pieces) {
    Block {
        pieces = List.copyOf(pieces);
    }

    /** Whether all of it stands in links. */
    boolean isLinked() {
        for (TextNode piece : pieces) {
            if (Links.around(piece.parent()) == null) {
                return false;
            }
        }
        return !pieces.isEmpty();
    }

    /** 1 to 6; 0 for what is no heading. */
    int heading() {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? name.charAt(1) - '0' : 0;
    }
}
