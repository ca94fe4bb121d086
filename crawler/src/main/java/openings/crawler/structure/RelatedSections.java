package openings.crawler.structure;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that show other advertisements: by their names, or by a heading that says so. */
final class RelatedSections {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:similar|related|recommended|suggested|other|more|latest|aehnliche|vergelijkbare|lignende|similaires)"
                    + "[-_]?(?:jobs?|vacanc|offers?|offres|positions|stellen|vacatures|ofertas|offerte|posting|job)");
    /** Notices of cookies and consent, which speak of the site. */
    private static final Pattern CONSENT = Pattern.compile(
            "(?i)(?:^|[-_\\s])(?:cookies?|consent|gdpr|dsgvo|rgpd)(?:$|[-_\\s](?:bar|banner|notice|box|hint|info|law|message|popup|modal|overlay|consent|wrapper|container)?)");

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "strong", "b");
    private static final Set<String> SECTION_HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MOST_BELOW = 12;
    private static final int LONGEST_HEADING = 60;

    private RelatedSections() {}

    static boolean isOne(Element element, Set<Element> aboveTitles) {
        if (aboveTitles.contains(element)) {
            return false;
        }
        String name = element.className();
        boolean named = (!name.isEmpty() && NAMED.matcher(name).find())
                || (!element.id().isEmpty() && NAMED.matcher(element.id()).find());
        boolean consent =
                CONSENT.matcher(name).find() || CONSENT.matcher(element.id()).find();
        return named || consent || isHeaded(element) || isBelowHeading(element);
    }

    /** Whether the heading above it announces others, on a page whose sections have no element of their own. */
    private static boolean isBelowHeading(Element element) {
        if (SECTION_HEADINGS.contains(element.normalName())) {
            return false;
        }
        Element above = element.previousElementSibling();
        for (int i = 0; i < MOST_BELOW && above != null; i++) {
            if (SECTION_HEADINGS.contains(above.normalName())) {
                return announces(above);
            }
            above = above.previousElementSibling();
        }
        return false;
    }

    /** Whether its first heading announces others. */
    private static boolean isHeaded(Element element) {
        Element first = element.firstElementChild();
        if (first == null || !HEADINGS.contains(first.normalName()) || !Outline.isBlock(element)) {
            return false;
        }
        return announces(first);
    }

    private static boolean announces(Element heading) {
        String text = BriefText.of(heading);
        return text.length() <= LONGEST_HEADING && WordLists.RELATED.isIn(Folding.fold(text));
    }
}
