package openings.crawler.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the short texts beside a title, in which many pages write employer, place, conditions and date without a label:
 * {@code Bakery Ltd · Leeds · Full time}.
 */
final class BesideTitle {
    private static final Pattern SEPARATORS =
            Pattern.compile("\\s*[|·•‧∙●]\\s*|\\s+[–—/-]\\s+|\\s{2,}|^[–—-]\\s+|\\s+[–—-]$");
    private static final Pattern COMPANY_PAGE = Pattern.compile(
            "(?i)/(?:compan(?:y|ies)|employers?|firm(?:a|y|en)?|entreprises?|empresas?|aziend[ae]|bedrij(?:f|ven)|virksomhed(?:er)?|arbeitgeber|"
                    + "organi[sz]ations?|recruteurs?|werkgevers?|pracodawc[ay]|foretag|arbetsgivare|profil(?:e|es)?)(?:/|\\?|$)");
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

    BesideTitle(Outline outline, PageName name, FieldValues values, String country, String bodyText) {
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

    void read(TitleFinder.Title title) {
        if (title.block() < 0) {
            return;
        }
        List<Part> unknown = new ArrayList<>();
        for (Part part : around(title.block())) {
            sort(part, unknown);
        }
        unknown.removeIf(part -> !couldBeName(part.text()));
        employerOf(unknown);
        placeOf(unknown);
    }

    private List<Part> around(int title) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = outline.blocks();
        int last = Math.min(blocks.size() - 1, title + MOST_BLOCKS);
        for (int i = title + 1; i <= last && !endsHeader(blocks.get(i)); i++) {
            parts.addAll(parts(blocks.get(i), i));
        }
        Element container = blocks.get(title).element().parent();
        for (int i = title - 1; i >= Math.max(0, title - MOST_BEFORE); i--) {
            boolean beside = container != null
                    && !container.normalName().matches("body|main|form")
                    && blocks.get(i).element().parents().contains(container);
            if (beside && !endsHeader(blocks.get(i))) {
                parts.addAll(parts(blocks.get(i), i));
            }
        }
        return parts;
    }

    private static boolean endsHeader(Block block) {
        String folded = Folding.fold(block.text());
        return block.text().length() > LONGEST_BLOCK
                || (block.heading() > 0 && (WordLists.SECTIONS.is(folded) || WordLists.GENERIC.is(folded)))
                || (block.text().length() > LONGEST_PART && block.text().contains(". "));
    }

    private List<Part> parts(Block block, int index) {
        List<Part> parts = new ArrayList<>();
        for (TextNode piece : block.pieces()) {
            for (String text : SEPARATORS.split(piece.getWholeText().strip(), -1)) {
                String bare = LabelledValue.trimmed(Whitespace.line(text));
                if (!bare.isEmpty() && bare.length() <= LONGEST_PART && !isTaken(bare)) {
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
            return;
        }
        int comma = part.text().indexOf(", ");
        String first = comma < 0 ? "" : part.text().substring(0, comma);
        if (ShortText.isEmployer(first)) {
            put(FeedField.EMPLOYER, first);
            put(FeedField.PLACE, part.text().substring(comma + 2));
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

    private void employerOf(List<Part> unknown) {
        if (values.has(FeedField.EMPLOYER)) {
            return;
        }
        Part employer = null;
        for (Part part : unknown) {
            if (isCompanyLink(part.element())) {
                employer = part;
                break;
            }
            boolean told = values.has(FeedField.PLACE) || besides(unknown, part);
            if (employer == null && told && !JobWords.soundsLikeTitle(part.text()) && !name.isSite(part.text())) {
                employer = part;
            }
        }
        if (employer != null) {
            put(FeedField.EMPLOYER, employer.text());
            unknown.remove(employer);
        }
    }

    /** Whether another text stands in the same line, which is then the place. */
    private static boolean besides(List<Part> unknown, Part part) {
        return unknown.stream().anyMatch(other -> !other.equals(part) && other.block() == part.block());
    }

    private void placeOf(List<Part> unknown) {
        String employer = values.first(FeedField.EMPLOYER);
        if (values.has(FeedField.PLACE) || employer == null) {
            return;
        }
        unknown.stream()
                .filter(part -> !JobWords.soundsLikeTitle(part.text()) && inText(part.text()))
                .findFirst()
                .ifPresent(part -> put(FeedField.PLACE, part.text()));
    }

    /** Whether the page says it again, or the line of the employer does. */
    private boolean inText(String text) {
        String folded = Folding.fold(text);
        int first = bodyText.indexOf(folded);
        String employer = Folding.fold(String.valueOf(values.first(FeedField.EMPLOYER)));
        return bodyText.indexOf(folded, first + 1) >= 0
                || name.mentions(text)
                || bodyText.contains(employer + " " + folded);
    }

    private static boolean isCompanyLink(@Nullable Element element) {
        Element link = element == null ? null : element.closest("a[href]");
        return link != null && COMPANY_PAGE.matcher(link.attr("href")).find();
    }

    static boolean couldBeName(String text) {
        return ShortText.isCapital(text)
                && text.split(" ", -1).length <= MOST_WORDS
                && text.chars().filter(Character::isLetter).count() >= 2
                && !text.endsWith("?")
                && !text.endsWith("!");
    }

    /** A link to the page of a company, as in a trail of links or beside a logo. */
    static Optional<String> linkedCompany(Outline outline, PageName name) {
        return outline.elements().stream()
                .filter(element -> element.normalName().equals("a") && isCompanyLink(element))
                .map(element -> Whitespace.line(element.text()))
                .filter(text -> couldBeName(text) && !name.isSite(text))
                .filter(text ->
                        !WordLists.NOT_EMPLOYERS.is(Folding.fold(text)) && !WordLists.GENERIC.is(Folding.fold(text)))
                .findFirst();
    }
}
