package openings.crawler.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on the pages of one site the fields of an advertisement stand. What the page marks for machines goes before it; what
 * it does not find is looked for in the structure of the page.
 *
 * @param rules by name of the field, as in {@link FeedField}
 */
public record SiteTemplate(Map<String, Rule> rules) {
    private static final SiteTemplate NONE = new SiteTemplate(Map.of());

    /**
     * How one field is found.
     *
     * @param select CSS selector of the elements that hold it
     * @param attribute that holds the value; null where the text of the element does
     */
    public record Rule(String select, @Nullable String attribute) {
        public Rule {
            requireNonNull(select, "select");
            Selectors.check(select);
        }
    }

    /**
     * Refuses names that are no field of a posting.
     *
     * @throws IllegalArgumentException that says which there are
     */
    public SiteTemplate {
        rules = Map.copyOf(rules);
        rules.keySet().forEach(FeedField::of);
    }

    /** For sites that are read without one. */
    public static SiteTemplate none() {
        return NONE;
    }

    /** The values that it finds of each field, in order; the first only of {@link FeedField#DESCRIPTION}. */
    Map<FeedField, List<String>> read(Document document) {
        Map<FeedField, List<String>> values = new EnumMap<>(FeedField.class);
        new LinkedHashMap<>(rules).forEach((name, rule) -> {
            FeedField field = FeedField.of(name);
            List<String> found = values(field, rule, document);
            if (!found.isEmpty()) {
                values.put(field, found);
            }
        });
        return values;
    }

    private static List<String> values(FeedField field, Rule rule, Document document) {
        List<String> values = new ArrayList<>();
        for (Element element : document.select(rule.select())) {
            String value = value(field, rule, element);
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return field == FeedField.DESCRIPTION && values.size() > 1 ? List.of(String.join("\n", values)) : values;
    }

    private static String value(FeedField field, Rule rule, Element element) {
        String attribute = rule.attribute();
        if (attribute != null) {
            String absolute = field == FeedField.URL ? element.absUrl(attribute) : "";
            return absolute.isEmpty() ? element.attr(attribute) : absolute;
        }
        if (field == FeedField.DESCRIPTION) {
            return element.outerHtml();
        }
        boolean meta = element.normalName().equals("meta");
        return Whitespace.line(meta ? element.attr("content") : element.text());
    }
}
