package openings.crawler.structure;

import java.util.List;
import java.util.Set;
import openings.crawler.feed.FeedField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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
    private static final Evaluator ADVERTISEMENT = QueryParser.parse(
            "[class~=(?i)(?:^|[\\s_-])(?:job|vacanc|posting|oferta|stelle|stilling|vacature|offre|annonce|annuncio|lavoro|jobb)]");
    private static final Evaluator PASSWORD = QueryParser.parse("input[type=password]");
    private static final Set<String> PARTS = Set.of("article", "section", "main");
    private static final Set<String> BUTTONS = Set.of("submit", "button");
    private static final int LONGEST_HEADING = 60;

    /** Items by which a page says that it is about something else. */
    private static final Evaluator OTHER_THING = QueryParser.parse(
            "[itemtype~=/(?:Product|Event|Recipe|NewsArticle|Article|BlogPosting|Restaurant|Movie|Book|Hotel|Course|VideoObject)$]");

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
        boolean applies = false;
        for (Block block : outline.blocks()) {
            boolean brief = block.text().length() <= LONGEST_HEADING;
            sections += brief && WordLists.SECTIONS.is(block.folded()) ? 1 : 0;
            applies |= brief && WordLists.APPLY.begins(block.folded());
        }
        weight += Math.min(2, sections) * 0.75;
        weight += outline.blocks().stream().limit(MOST_SENTENCES).anyMatch(Evidence::wants) ? 1 : 0;
        return weight + (applies ? 1 : 0);
    }

    private static boolean wants(Block block) {
        return block.text().length() > LONGEST_HEADING && WordLists.WANTED.isIn(block.folded());
    }

    private double surroundings(Element text) {
        boolean named = text.closest(ADVERTISEMENT) != null
                || outline.elements().stream().anyMatch(Evidence::isAdvertisement);
        boolean spoken = name.names().stream().anyMatch(each -> WordLists.SPEAKS.isIn(Folding.fold(each)));
        boolean button = outline.elements().stream().anyMatch(Evidence::isApplication);
        return (named ? 1 : 0) + (spoken ? 0.5 : 0) + (button ? 1 : 0);
    }

    private static boolean isAdvertisement(Element element) {
        return PARTS.contains(element.normalName()) && element.is(ADVERTISEMENT);
    }

    private static boolean isApplication(Element element) {
        boolean clickable = switch (element.normalName()) {
            case "a", "button" -> true;
            case "input" -> BUTTONS.contains(element.attr("type"));
            default -> false;
        };
        return clickable && WordLists.APPLY.begins(Folding.fold(BriefText.of(element) + " " + element.attr("value")));
    }

    private double against(String title, int length) {
        double weight = isError(title) ? 6 : 0;
        weight += document.selectFirst(PASSWORD) != null ? 3 : 0;
        weight += document.head().selectFirst("meta[property=og:type][content=article]") != null ? 1.5 : 0;
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
        return block.isLinked() && JobWords.soundsLikeTitle(block.text());
    }
}
