package openings.crawler.structure;

import java.util.List;
import openings.crawler.feed.FeedField;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the heading that is the title of the advertisement. */
final class TitleFinder {
    private static final int LONGEST = 250;

    private final Outline outline;
    private final PageName name;
    private final List<MarkedNames.Marked> marked;

    TitleFinder(Outline outline, PageName name, List<MarkedNames.Marked> marked) {
        this.outline = outline;
        this.name = name;
        this.marked = marked;
    }

    /**
     * A title and where it stands.
     *
     * @param block index in the outline; -1 where it stands in the page's name only
     */
    record Title(String text, int block) {}

    @Nullable
    Title find() {
        Title best = null;
        double most = 0;
        List<Block> blocks = outline.blocks();
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isMarked = isMarked(block.element());
            if ((block.heading() == 0 && !isMarked) || block.text().length() > LONGEST) {
                continue;
            }
            double score = score(block, isMarked) - 0.05 * headings++;
            if (score > most) {
                most = score;
                best = new Title(block.text(), i);
            }
        }
        return best == null ? fromName() : best;
    }

    private @Nullable Title fromName() {
        String likely = name.likelyTitle();
        if (likely == null) {
            return null;
        }
        String folded = Folding.fold(likely);
        for (int i = 0; i < outline.blocks().size(); i++) {
            if (Folding.fold(outline.blocks().get(i).text()).equals(folded)) {
                return new Title(likely, i);
            }
        }
        return new Title(likely, -1);
    }

    private boolean isMarked(Element element) {
        return marked.stream()
                .filter(each -> each.field() == FeedField.TITLE)
                .anyMatch(each -> each.element().equals(element)
                        || element.equals(each.element().parent()));
    }

    private double score(Block block, boolean isMarked) {
        String folded = Folding.fold(block.text());
        double score = switch (block.heading()) {
            case 0 -> 0.5;
            case 1 -> 2.5;
            case 2 -> 1.5;
            case 3 -> 1;
            default -> 0.2;
        };
        score += isMarked ? 2 : 0;
        score += name.mentions(block.text()) ? 2 : 0;
        score += JobWords.soundsLikeTitle(block.text()) ? 1.2 : 0;
        boolean generic =
                WordLists.GENERIC.is(folded) || WordLists.SECTIONS.is(folded) || WordLists.RELATED.isIn(folded);
        score -= generic || name.isSite(block.text()) || Labels.field(block.text()) != null ? 5 : 0;
        score -= block.element().closest("aside, header") != null && block.heading() != 1 ? 1 : 0;
        return score;
    }
}
