package openings.crawler.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the short texts beside a title, in which many pages write employer, place, conditions and date without a label:
 * {@code Bakery Ltd · Leeds · Full time}.
 */
final class BesideTitle {
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[|·•‧∙●]\\s*|\\s+[–—/-]\\s+|^[–—-]\\s+|\\s+[–—-]$");
    private static final Pattern COMPANY_PAGE = Pattern.compile(
            "(?i)/(?:compan(?:y|ies)|employers?|firm(?:a|y|en)?|entreprises?|empresas?|aziend[ae]|bedrij(?:f|ven)|virksomhed(?:er)?|arbeitgeber|"
                    + "organi[sz]ations?|recruteurs?|werkgevers?|pracodawc[ay]|foretag|arbetsgivare)/[^/?]+/?(?:[?#]|$)");
    private static final Evaluator BUTTON =
            QueryParser.parse("button, [role=button], [class~=(?i)\\b(?:btn|button)], label");
    private static final Set<String> WHOLE = Set.of("body", "main", "form");
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "u");
    private static final int MOST_BLOCKS = 12;
    private static final int MOST_BEFORE = 2;
    private static final int LONGEST_BLOCK = 140;
    private static final int LONGEST_PART = 70;
    private static final int MOST_WORDS = 7;

    private final Outline outline;
    private final PageName name;
    private final FieldValues values;
    private final String country;
    private final String bodyText;
    private final NamePattern pattern;

    BesideTitle(
            Outline outline, PageName name, FieldValues values, String country, String bodyText, NamePattern pattern) {
        this.pattern = pattern;
        this.outline = outline;
        this.name = name;
        this.values = values;
        this.country = country;
        this.bodyText = bodyText;
    }

    /**
     * A short text that could be several things.
     *
     * @param block index of the block that it stands in
     */
    private record Part(String text, int block, @Nullable Element element) {}

    /**
     * Fills what is not known yet.
     *
     * @param text the running text of the page, before which the short ones stand
     */
    void read(TitleFinder.Title title, Element text) {
        if (title.block() < 0) {
            return;
        }
        String titleText = Folding.fold(title.text());
        List<Part> unknown = new ArrayList<>();
        for (Part part : around(title.block(), text)) {
            pattern.readBeside(part.text());
            sort(part, unknown);
        }
        unknown.removeIf(part -> !couldBeName(part.text())
                || JobWords.soundsLikeTitle(part.text())
                || name.isSite(part.text())
                || titleText.contains(Folding.fold(part.text()))
                || isLinkWithin(part.element())
                || WordLists.DEPARTMENTS.is(Folding.fold(part.text())));
        employerOf(unknown);
        placeOf(unknown);
    }

    /** What stands above the title, then what stands below it. */
    private List<Part> around(int title, Element text) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = outline.blocks();
        Element heading = blocks.get(title).element();
        Element container = heading.parent();
        for (int i = Math.max(0, title - MOST_BEFORE); i < title; i++) {
            boolean beside = container != null
                    && !WHOLE.contains(container.normalName())
                    && isWithin(blocks.get(i).element(), container);
            if (beside && !endsHeader(i)) {
                parts.addAll(parts(blocks.get(i), i));
            }
        }
        boolean apart = !isWithin(heading, text);
        int last = Math.min(blocks.size() - 1, title + MOST_BLOCKS);
        for (int i = title + 1; i <= last && !endsHeader(i); i++) {
            if (apart && isWithin(blocks.get(i).element(), text)) {
                break;
            }
            parts.addAll(parts(blocks.get(i), i));
        }
        return parts;
    }

    private static boolean isWithin(Element element, Element container) {
        return element.equals(container) || element.parents().contains(container);
    }

    /** Long texts, and what introduces them. */
    private boolean endsHeader(int index) {
        Block block = outline.blocks().get(index);
        String folded = block.folded();
        return isLong(block)
                || WordLists.SECTIONS.is(folded)
                || (block.heading() > 0 && WordLists.GENERIC.is(folded))
                || (isEmphasised(block)
                        && index + 1 < outline.blocks().size()
                        && isLong(outline.blocks().get(index + 1)));
    }

    private static boolean isLong(Block block) {
        return block.text().length() > LONGEST_BLOCK
                || (block.text().length() > LONGEST_PART && block.text().contains(". "));
    }

    private static boolean isEmphasised(Block block) {
        return block.heading() > 0
                || block.pieces().stream()
                        .allMatch(piece -> piece.parent() != null
                                && EMPHASIS.contains(piece.parent().normalName()));
    }

    private List<Part> parts(Block block, int index) {
        List<Part> parts = new ArrayList<>();
        for (TextNode piece : block.pieces()) {
            for (String text : SEPARATORS.split(Whitespace.line(piece.getWholeText()), -1)) {
                String bare = LabelledValue.trimmed(text);
                if (!bare.isEmpty() && bare.length() <= LONGEST_PART && !isTaken(bare) && !isButton(piece.parent())) {
                    parts.add(new Part(bare, index, piece.parent()));
                }
            }
        }
        return parts;
    }

    /** Labels, what was found by labels, and what is to be clicked. */
    private boolean isTaken(String text) {
        String folded = Folding.fold(text);
        return Labels.field(text) != null
                || text.contains(":")
                || WordLists.APPLY.begins(folded)
                || WordLists.GENERIC.is(folded)
                || WordLists.NOT_EMPLOYERS.is(folded)
                || values.all().values().stream().anyMatch(known -> known.contains(text));
    }

    private void sort(Part part, List<Part> unknown) {
        Optional<FeedField> kind = ShortText.kind(part.text(), country);
        if (kind.isPresent()) {
            put(kind.get(), part.text());
            if (kind.get() == FeedField.REMOTE && ShortText.namesPlace(part.text())) {
                put(FeedField.PLACE, part.text());
            }
            return;
        }
        int comma = part.text().indexOf(", ");
        String first = comma < 0 ? "" : part.text().substring(0, comma);
        String rest = comma < 0 ? "" : part.text().substring(comma + 2);
        if (ShortText.isEmployer(first) || (couldBeName(first) && ShortText.isPlace(rest))) {
            put(FeedField.EMPLOYER, first);
            put(FeedField.PLACE, rest);
        } else {
            unknown.add(part);
        }
    }

    private void put(FeedField field, String text) {
        boolean several = field == FeedField.EMPLOYMENT_TYPE;
        if ((several || !values.has(field)) && !(field == FeedField.EMPLOYER && name.isSite(text))) {
            values.add(field, text, true);
        }
    }

    /** A link to a company's page; else the first, where something beside it is or can be the place. */
    private void employerOf(List<Part> unknown) {
        if (values.has(FeedField.EMPLOYER) || unknown.isEmpty()) {
            return;
        }
        unknown.stream()
                .filter(part -> isCompanyLink(part.element()))
                .findFirst()
                .or(() -> unknown.stream()
                        .filter(part -> isSaidAgain(part.text()))
                        .findFirst()
                        .filter(part -> isPlaceTold() || unknown.size() > 1))
                .ifPresent(employer -> {
                    put(FeedField.EMPLOYER, employer.text());
                    unknown.remove(employer);
                });
    }

    /** An advertisement names its employer more than once, a department or a remark hardly. */
    private boolean isSaidAgain(String text) {
        String folded = " " + Folding.fold(text) + " ";
        String page = " " + bodyText;
        return page.indexOf(folded, page.indexOf(folded) + 1) >= 0 || name.mentions(text);
    }

    private boolean isPlaceTold() {
        return values.has(FeedField.PLACE) || values.has(FeedField.REMOTE);
    }

    private void placeOf(List<Part> unknown) {
        if (!values.has(FeedField.PLACE) && values.has(FeedField.EMPLOYER)) {
            unknown.stream().findFirst().ifPresent(part -> put(FeedField.PLACE, part.text()));
        }
    }

    private static boolean isButton(@Nullable Element element) {
        return element != null && element.closest(BUTTON) != null;
    }

    /** A link within the site to the page of a company. */
    private static boolean isCompanyLink(@Nullable Element element) {
        Element link = Links.around(element);
        return link != null && COMPANY_PAGE.matcher(link.attr("href")).find() && isWithinSite(link);
    }

    /** A link within the site to anything but the page of a company. */
    private static boolean isLinkWithin(@Nullable Element element) {
        Element link = Links.around(element);
        return link != null && isWithinSite(link) && !isCompanyLink(link);
    }

    private static boolean isWithinSite(Element link) {
        String address = link.attr("href");
        return !address.contains("//") || address.startsWith(origin(link.baseUri()));
    }

    private static String origin(String address) {
        int host = address.indexOf("//") + 2;
        int end = address.indexOf('/', host);
        return end < 0 ? address : address.substring(0, end + 1);
    }

    static boolean couldBeName(String text) {
        return ShortText.isCapital(text)
                && text.split(" ", -1).length <= MOST_WORDS
                && text.chars().filter(Character::isLetter).count() >= 2
                && text.chars().filter(Character::isDigit).count() * 2 < text.length()
                && isMostlyCapital(text)
                && !text.endsWith("?")
                && !text.endsWith("!");
    }

    /** Names are written with capitals, some of their words apart; sentences are not. */
    private static boolean isMostlyCapital(String text) {
        String[] words = text.split(" ", -1);
        long capital = Arrays.stream(words).filter(ShortText::isCapital).count();
        return capital * 2 >= words.length - 1;
    }

    /** A link to the page of a company, as in a trail of links or beside a logo. */
    static Optional<String> linkedCompany(Outline outline, PageName name) {
        return outline.elements().stream()
                .filter(element -> element.normalName().equals("a") && isCompanyLink(element))
                .map(BriefText::of)
                .filter(text -> couldBeName(text) && !name.isSite(text))
                .filter(text ->
                        !WordLists.NOT_EMPLOYERS.is(Folding.fold(text)) && !WordLists.GENERIC.is(Folding.fold(text)))
                .findFirst();
    }
}
