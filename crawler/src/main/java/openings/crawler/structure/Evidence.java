package openings.crawler.structure;

import java.util.List;
import java.util.Set;
import openings.crawler.feed.FeedField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Weighs what on a page speaks of an advertisement, and what against. */
final class Evidence {
    private static final double ENOUGH = 2;
    private static final double ENOUGH_WITHOUT_TEXT = 3;
    private static final int SHORTEST_TEXT = 80;
    private static final int LONG_TEXT = 700;
    private static final int SEVERAL = 3;
    private static final int MOST_SENTENCES = 60;
    private static final Set<FeedField> TELLING = Set.of(
            FeedField.EMPLOYER,
            FeedField.EMPLOYMENT_TYPE,
            FeedField.VALID_THROUGH,
            FeedField.SALARY,
            FeedField.OPENINGS,
            FeedField.REMOTE);
    private static final String ADVERTISEMENT =
            "[class~=(?i)(?:^|[\\s_-])(?:job|vacanc|posting|oferta|stelle|stilling|vacature|offre|annonce|annuncio|lavoro|jobb)]";

    /** Items by which a page says that it is about something else. */
    private static final String OTHER_THING =
            "[itemtype~=/(?:Product|Event|Recipe|NewsArticle|Article|BlogPosting|Restaurant|Movie|Book|Hotel|Course|VideoObject)$]";

    private final Document document;
    private final Outline outline;
    private final PageName name;
    private final FieldValues told;

    /**
     * @param told by labels and names
     */
    Evidence(Document document, Outline outline, PageName name, FieldValues told) {
        this.document = document;
        this.outline = outline;
        this.name = name;
        this.told = told;
    }

    boolean isEnough(String title, Element text) {
        int length = text.text().length();
        double weight = fields() + words(title) + surroundings(text) - against(title, length);
        return weight >= (length >= SHORTEST_TEXT ? ENOUGH : ENOUGH_WITHOUT_TEXT);
    }

    private double fields() {
        double weight = TELLING.stream().filter(told::has).count();
        return weight + (told.has(FeedField.PLACE) ? 1 : 0) + (told.has(FeedField.IDENTIFIER) ? 0.5 : 0);
    }

    private double words(String title) {
        double weight = JobWords.soundsLikeTitle(title) ? 1 : 0;
        int sections = 0;
        boolean seeks = false;
        for (Block block : outline.blocks()) {
            String folded = block.text().length() <= 60 ? Folding.fold(block.text()) : "";
            sections += !folded.isEmpty() && WordLists.SECTIONS.is(folded) ? 1 : 0;
            seeks |= canApply(block, folded);
        }
        weight += Math.min(2, sections) * 0.75;
        weight += outline.blocks().stream().limit(MOST_SENTENCES).anyMatch(Evidence::wants) ? 1 : 0;
        return weight + (seeks ? 1 : 0);
    }

    private static boolean wants(Block block) {
        return block.text().length() > 60 && WordLists.WANTED.isIn(Folding.fold(block.text()));
    }

    private static boolean canApply(Block block, String folded) {
        if (folded.isEmpty() || !WordLists.APPLY.begins(folded)) {
            return !folded.isEmpty()
                    && block.element().normalName().matches("p|div|li|td")
                    && WordLists.APPLY.is(folded);
        }
        return true;
    }

    private double surroundings(Element text) {
        boolean named = text.closest(ADVERTISEMENT) != null
                || outline.elements().stream().anyMatch(Evidence::isAdvertisement);
        boolean spoken = name.names().stream().anyMatch(each -> WordLists.SPEAKS.isIn(Folding.fold(each)));
        boolean button = outline.elements().stream().anyMatch(Evidence::isApplication);
        return (named ? 1 : 0) + (spoken ? 0.5 : 0) + (button ? 1 : 0);
    }

    private static boolean isAdvertisement(Element element) {
        return element.normalName().matches("article|section|main") && element.is(ADVERTISEMENT);
    }

    private static boolean isApplication(Element element) {
        boolean clickable =
                element.normalName().matches("a|button") || element.is("input[type=submit], input[type=button]");
        return clickable && WordLists.APPLY.begins(Folding.fold(BriefText.of(element) + " " + element.attr("value")));
    }

    private double against(String title, int length) {
        double weight = isError(title) ? 6 : 0;
        weight += document.selectFirst("input[type=password]") != null ? 3 : 0;
        weight += document.selectFirst("meta[property=og:type][content=article]") != null ? 1.5 : 0;
        weight += document.selectFirst(OTHER_THING) != null ? 2 : 0;
        weight += WordLists.GENERIC.is(Folding.fold(title)) ? 2 : 0;
        return weight + (isListing(length) ? 5 : 0);
    }

    private boolean isError(String title) {
        return List.of(title, document.title()).stream()
                .flatMap(each -> PageName.parts(each).stream())
                .map(Folding::fold)
                .anyMatch(part ->
                        WordLists.ERRORS.is(part) || (WordLists.ERRORS.isIn(part) && !JobWords.soundsLikeTitle(part)));
    }

    /** Several advertisements in brief rather than one in full. */
    private boolean isListing(int length) {
        if (length >= LONG_TEXT) {
            return false;
        }
        long linked = outline.blocks().stream().filter(Evidence::isLinkedTitle).count();
        return linked >= SEVERAL
                || told.offers(FeedField.EMPLOYER) >= SEVERAL
                || told.offers(FeedField.PLACE) > SEVERAL;
    }

    private static boolean isLinkedTitle(Block block) {
        Element link = block.element().selectFirst("a[href]");
        return link != null
                && link.text().length() >= 0.8 * block.text().length()
                && JobWords.soundsLikeTitle(block.text());
    }
}
