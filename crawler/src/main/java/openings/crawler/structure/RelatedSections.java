package openings.crawler.structure;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that show other advertisements: by their names, or by a heading that says so. */
final class RelatedSections {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:similar|related|recommended|suggested|other|more|latest|aehnliche|vergelijkbare|lignende|similaires)"
                    + "[-_]?(?:jobs?|vacanc|offers?|offres|positions|stellen|vacatures|ofertas|offerte|posting|job)");
    private static final int LONGEST_HEADING = 60;

    private RelatedSections() {}

    static boolean isOne(Element element) {
        String name = element.className();
        boolean named = (!name.isEmpty() && NAMED.matcher(name).find())
                || (!element.id().isEmpty() && NAMED.matcher(element.id()).find());
        return (named && element.selectFirst("h1") == null) || isHeaded(element);
    }

    /** Whether its first heading announces others. */
    private static boolean isHeaded(Element element) {
        Element first = element.firstElementChild();
        if (first == null || !first.normalName().matches("h[2-6]|strong|b") || element.selectFirst("h1") != null) {
            return false;
        }
        String text = first.text();
        return text.length() <= LONGEST_HEADING && WordLists.RELATED.isIn(Folding.fold(text));
    }
}
