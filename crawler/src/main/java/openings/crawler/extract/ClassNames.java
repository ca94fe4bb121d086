package openings.crawler.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;

/** Finds values by the class names that pages give them. */
final class ClassNames {
    private static final int LONGEST_VALUE = 120;
    private static final Pattern NOT_VALUES = Pattern.compile(
            "(?i)logo|filter|search|select|link|button|wrapper|container|list|map|nav|menu|description|update");

    private ClassNames() {}

    /** The text of the first element whose class speaks of one of these, an icon standing for what follows it. */
    static Optional<String> find(Element body, String... names) {
        for (String name : names) {
            for (Element element : body.select("[class~=(?i)(?:^|[\\s_-])" + name + "]")) {
                Optional<String> value = value(element);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(Element element) {
        if (NOT_VALUES.matcher(element.className()).find() || element.closest("nav, footer, form, select") != null) {
            return Optional.empty();
        }
        Element parent = element.parent();
        boolean icon =
                element.normalName().matches("i|img|svg") || element.text().isBlank();
        String text = Whitespace.line(icon && parent != null ? parent.text() : element.text());
        return text.isEmpty() || text.length() > LONGEST_VALUE ? Optional.empty() : Optional.of(text);
    }
}
