package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import openings.contract.posting.Place;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page of an advertisement that carries no marking, by its structure: headings, labels, typical class names and
 * the densest block of text. A page on which nothing speaks of an advertisement is none.
 */
final class StructureReader {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—•·»-]\\s+");
    private static final Pattern APPLY = Pattern.compile(
            "\\b(?:apply|postule[rz]?|candidater|bewerben|solliciteer|solliciteren|ansøg|søg stillingen|søk|ansök|inscri[bv]ir|"
                    + "apúntate|candidati|aplikuj|hae paikkaa|registrar|candidatar)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String ADVERTISEMENT =
            "[class~=(?i)\\b(?:job|vacancy|posting|oferta|stelle|stilling|vacature|annonce)]";
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\s.'’-]+(?:[,-] ?\\p{L}[\\p{L}\\s.'’-]*)+");
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_PLACE = 60;
    private static final int SHORTEST_DESCRIPTION = 80;

    Optional<Draft> read(Document document) {
        Element body = document.body();
        Map<FeedField, String> labelled = Labels.read(body);
        Element text = TextBlock.densest(body);
        Draft draft = new Draft();
        draft.title = title(document);
        if (draft.title == null || !speaksOfAdvertisement(body, labelled, text)) {
            return Optional.empty();
        }
        draft.description = text.outerHtml();
        draft.language = document.select("html").attr("lang");
        fillFromLabels(draft, labelled);
        fillFromClassNames(draft, body);
        return Optional.of(draft);
    }

    /** Fills what no label has told. */
    private static void fillFromClassNames(Draft draft, Element body) {
        if (draft.employer == null) {
            draft.employer = ClassNames.find(body, "company", "employer", "organi[sz]ation", "recruiter")
                    .orElse(null);
        }
        if (draft.places.isEmpty()) {
            ClassNames.find(body, "location", "job-place", "workplace", "city", "ubicacion")
                    .map(Place::ofText)
                    .or(() -> besideTitle(body, draft.title))
                    .ifPresent(draft.places::add);
        }
        if (draft.datePosted == null) {
            draft.datePosted = ClassNames.find(body, "date", "posted", "published", "calendar")
                    .orElse(null);
        }
    }

    private static void fillFromLabels(Draft draft, Map<FeedField, String> labelled) {
        draft.employer = labelled.get(FeedField.EMPLOYER);
        draft.industry = labelled.get(FeedField.INDUSTRY);
        draft.datePosted = labelled.get(FeedField.DATE_POSTED);
        draft.validThrough = labelled.get(FeedField.VALID_THROUGH);
        draft.openings = labelled.get(FeedField.OPENINGS);
        draft.salaryText = labelled.get(FeedField.SALARY);
        draft.remote = labelled.get(FeedField.REMOTE);
        add(draft.employmentTypes, labelled.get(FeedField.EMPLOYMENT_TYPE));
        add(draft.categories, labelled.get(FeedField.CATEGORY));
        Places.of(labelled.get(FeedField.PLACE), null, null, null, null, null).ifPresent(draft.places::add);
    }

    private static void add(List<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    /** The heading that the page's own name repeats, else the first one, else that name. */
    private static @Nullable String title(Document document) {
        String name = name(document);
        List<String> headings = new ArrayList<>();
        for (Element heading : document.select("h1, h2[class~=(?i)title|main]")) {
            String text = Whitespace.line(heading.text());
            if (!text.isEmpty() && text.length() <= LONGEST_TITLE) {
                headings.add(text);
            }
        }
        return headings.stream()
                .filter(heading -> name != null && name.contains(heading))
                .findFirst()
                .or(() -> headings.stream().findFirst())
                .orElseGet(() -> name == null ? null : SEPARATOR.split(name, 2)[0]);
    }

    private static @Nullable String name(Document document) {
        Element meta = document.selectFirst("meta[property=og:title], meta[itemprop=og:title], meta[name=title]");
        String given = meta == null ? "" : Whitespace.line(meta.attr("content"));
        return Whitespace.lineOrNull(given.isEmpty() ? document.title() : given);
    }

    private static boolean speaksOfAdvertisement(Element body, Map<FeedField, String> labelled, Element text) {
        boolean worded = text.text().length() >= SHORTEST_DESCRIPTION;
        boolean told = labelled.containsKey(FeedField.PLACE)
                || labelled.containsKey(FeedField.EMPLOYER)
                || labelled.containsKey(FeedField.EMPLOYMENT_TYPE)
                || labelled.containsKey(FeedField.VALID_THROUGH);
        return (worded && (told || text.closest(ADVERTISEMENT) != null || canApply(body)))
                || (told && body.selectFirst(ADVERTISEMENT) != null);
    }

    private static boolean canApply(Element body) {
        return body.select("a, button, input[type=submit]").stream()
                .anyMatch(each ->
                        APPLY.matcher(each.text() + " " + each.attr("value")).find());
    }

    /** In the line below a title many pages write place, department and contract, one after another. */
    private static Optional<Place> besideTitle(Element body, @Nullable String title) {
        for (Element heading : body.select("h1, h2")) {
            Element line = heading.nextElementSibling();
            if (line != null && Whitespace.line(heading.text()).equals(title)) {
                Element first = line.children().isEmpty() ? line : line.child(0);
                String text = Whitespace.line(first.text());
                boolean like =
                        text.length() <= LONGEST_PLACE && PLACE.matcher(text).matches();
                return like ? Optional.of(Place.ofText(text)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
