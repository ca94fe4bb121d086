package openings.crawler.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.crawler.feed.FeedField;
import openings.crawler.text.HtmlText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads pages of one board by their structure. Thread-safe. */
public final class PageStructure {
    private final String board;
    private final String country;

    /**
     * @param board name of the board, which is no employer
     * @param country ISO 3166-1 alpha-2 code of the country it serves
     */
    public PageStructure(String board, String country) {
        this.board = board;
        this.country = country;
    }

    /**
     * What an advertisement on the page says, as it says it: {@link FeedField#TITLE} always, {@link
     * FeedField#DESCRIPTION} as HTML; empty if the page shows none.
     */
    public Optional<Map<FeedField, List<String>>> read(Document document) {
        Element body = document.body();
        Outline outline = Outline.of(body);
        PageName name = PageName.of(document, board);
        List<MarkedNames.Marked> marked = MarkedNames.in(outline);
        TitleFinder.Title title = new TitleFinder(outline, name, marked).find();
        if (title == null) {
            return Optional.empty();
        }
        Element text = TextBlock.densest(body, outline.leftOut());
        FieldValues values = new FieldValues();
        Labels.read(outline, text, values);
        fillFromNames(marked, values, title.text());
        if (!new Evidence(document, outline, name, values).isEnough(title.text(), text)) {
            return Optional.empty();
        }
        String bodyText = bodyText(outline);
        NamePattern pattern = new NamePattern(name, bodyText, values);
        pattern.read(title.text());
        new BesideTitle(outline, name, values, country, bodyText, pattern).read(title, text);
        pattern.guess();
        String bare = pattern.bare(title.text());
        new Clues(outline, text, name, values, bodyText).read();
        return Optional.of(result(values, bare, document, text, outline));
    }

    private static void fillFromNames(List<MarkedNames.Marked> marked, FieldValues values, @Nullable String title) {
        for (MarkedNames.Marked each : marked) {
            boolean fills = each.field() != FeedField.TITLE && !each.value().equals(title);
            if (fills && (each.field() == FeedField.EMPLOYMENT_TYPE || !values.has(each.field()))) {
                values.add(each.field(), each.value(), true);
            }
        }
    }

    private static Map<FeedField, List<String>> result(
            FieldValues values, String title, Document document, Element text, Outline outline) {
        Map<FeedField, List<String>> all = values.all();
        all.put(FeedField.TITLE, List.of(title));
        all.put(FeedField.DESCRIPTION, List.of(description(text, outline)));
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang");
        if (!language.isBlank()) {
            all.putIfAbsent(FeedField.LANGUAGE, List.of(language));
        }
        return all;
    }

    /** As text, escaped, since what is read is taken for HTML. */
    private static String description(Element text, Outline outline) {
        return HtmlText.of(text, outline.leftOut()).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String bodyText(Outline outline) {
        StringBuilder text = new StringBuilder();
        outline.blocks().forEach(block -> text.append(block.folded()).append(' '));
        return text.toString();
    }
}
