package openings.crawler.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import openings.crawler.feed.FeedField;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the heading that is the title of the advertisement. */
final class TitleFinder {
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "font", "big", "em");
    private static final int LONGEST = 250;
    private static final int LONG_TEXT = 160;
    private static final double SURE = 1;

    private final Outline outline;
    private final PageName name;
    private final Set<Element> titles = Collections.newSetFromMap(new IdentityHashMap<>());

    TitleFinder(Outline outline, PageName name, List<MarkedNames.Marked> marked) {
        this.outline = outline;
        this.name = name;
        marked.stream().filter(each -> each.field() == FeedField.TITLE).forEach(each -> {
            titles.add(each.element());
            Element parent = each.element().parent();
            if (parent != null) {
                titles.add(parent);
            }
        });
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
        boolean afterText = false;
        int candidates = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isCandidate(block, afterText)) {
                double score = score(block) - (afterText ? 1.5 : 0) - 0.05 * candidates++;
                if (score > most) {
                    most = score;
                    best = new Title(block.text(), i);
                }
            }
            afterText |= block.text().length() > LONG_TEXT;
        }
        return best == null || most < SURE ? fromName(best) : best;
    }

    /** Headings; before the running text also what stands out, or is repeated in the name of the page. */
    private boolean isCandidate(Block block, boolean afterText) {
        if (block.text().length() > LONGEST) {
            return false;
        }
        return block.heading() > 0 || isMarked(block.element()) || (!afterText && isEmphasised(block));
    }

    private static boolean isEmphasised(Block block) {
        return block.pieces().stream()
                .allMatch(piece -> piece.parent() != null
                        && EMPHASIS.contains(piece.parent().normalName()));
    }

    /** Where no heading is sure, the name of the page may be. */
    private @Nullable Title fromName(@Nullable Title heading) {
        String likely = name.likelyTitle();
        if (likely == null || (heading != null && !JobWords.soundsLikeTitle(likely))) {
            return heading;
        }
        String folded = Folding.fold(likely);
        for (int i = 0; i < outline.blocks().size(); i++) {
            if (outline.blocks().get(i).folded().equals(folded)) {
                return new Title(likely, i);
            }
        }
        return new Title(likely, -1);
    }

    private boolean isMarked(Element element) {
        return titles.contains(element);
    }

    private double score(Block block) {
        boolean isMarked = isMarked(block.element());
        String folded = block.folded();
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
        score -= WordLists.ABOUT.begins(folded) || block.text().endsWith(":") ? 1.5 : 0;
        score -= block.element().closest("aside, header") != null && block.heading() != 1 ? 1 : 0;
        return score;
    }
}
