package openings.crawler.structure;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openings.crawler.feed.FeedField;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by the names that pages give to their elements ({@code names.yaml} beside this class), in classes, ids and
 * the attributes that tests and styles go by: {@code class="job-location"}, {@code data-testid="companyName"}.
 */
final class MarkedNames {
    private static final Names NAMES = Names.of(WordLists.resource("names.yaml", new TypeReference<>() {}));
    private static final List<String> ATTRIBUTES = List.of(
            "itemprop",
            "property",
            "data-testid",
            "data-test",
            "data-qa",
            "data-ui",
            "data-cy",
            "data-automation-id",
            "data-field",
            "id");
    private static final ConcurrentHashMap<String, Optional<FeedField>> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 10_000;
    private static final int LONGEST_VALUE = 120;
    private static final Set<String> ICONS = Set.of("i", "img", "svg", "span");
    private static final int MOST_PARTS = 8;
    private static final int MOST_MARKED = 500;

    private MarkedNames() {}

    private record Document(Map<String, List<String>> fields, List<String> fillers, List<String> others) {}

    private record Names(Map<String, FeedField> fields, Set<String> fillers, Set<String> others) {
        static Names of(Document document) {
            Map<String, FeedField> fields = new HashMap<>();
            document.fields().forEach((name, words) -> words.forEach(word -> fields.put(word, FeedField.of(name))));
            return new Names(Map.copyOf(fields), new HashSet<>(document.fillers()), new HashSet<>(document.others()));
        }
    }

    /**
     * A value that an element's name tells.
     *
     * @param element that bears the name
     */
    record Marked(FeedField field, String value, Element element) {}

    /** All values that names tell, in order. */
    static List<Marked> in(Outline outline) {
        List<Marked> marked = new ArrayList<>();
        for (Element element : outline.elements()) {
            FeedField field = field(element);
            String value = field == null ? "" : value(element);
            if (field != null && isValue(value) && marked.size() < MOST_MARKED) {
                marked.add(new Marked(field, value, element));
            }
        }
        return marked;
    }

    private static @Nullable FeedField field(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String classes = element.className();
        for (String name : classes.isEmpty() ? new String[0] : classes.split("\\s+", MOST_PARTS)) {
            FeedField field = named(name);
            if (field != null) {
                return field;
            }
        }
        for (String attribute : ATTRIBUTES) {
            FeedField field = element.hasAttr(attribute) ? named(element.attr(attribute)) : null;
            if (field != null && !isPropertyOfItem(attribute, element)) {
                return field;
            }
        }
        return null;
    }

    /** What is a property of some other thing says nothing of an advertisement. */
    private static boolean isPropertyOfItem(String attribute, Element element) {
        return (attribute.equals("itemprop") || attribute.equals("property"))
                && element.closest("[itemscope], [typeof]") != null;
    }

    private static @Nullable FeedField named(String name) {
        Optional<FeedField> known = KNOWN.get(name);
        if (known == null) {
            known = Optional.ofNullable(told(name));
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(name, known);
            }
        }
        return known.orElse(null);
    }

    /** The field that a name speaks of at its end, what adds nothing left out. */
    private static @Nullable FeedField told(String name) {
        List<String> parts = parts(name);
        if (parts.isEmpty() || parts.size() > MOST_PARTS || parts.stream().anyMatch(NAMES.others()::contains)) {
            return null;
        }
        FeedField whole = NAMES.fields().get(String.join("", parts));
        for (int last = parts.size() - 1; whole == null && last >= 0; last--) {
            String two = last > 0 ? parts.get(last - 1) + parts.get(last) : "";
            whole = NAMES.fields().getOrDefault(two, NAMES.fields().get(parts.get(last)));
            if (whole == null && !NAMES.fillers().contains(parts.get(last))) {
                return null;
            }
        }
        return whole;
    }

    /** The words of {@code job-posting__companyName}. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetter(c)) && !part.isEmpty()) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
            if (Character.isLetter(c)) {
                part.append(c);
            }
        }
        return parts;
    }

    /** What it holds, without a label; an icon stands for what follows it. */
    private static String value(Element element) {
        String dated = element.normalName().equals("time") ? element.attr("datetime") : element.attr("content");
        if (!dated.isEmpty()) {
            return dated;
        }
        String text = BriefText.of(element);
        if (text.isEmpty() && ICONS.contains(element.normalName())) {
            List<String> following = LabelledValue.after(element);
            return following.isEmpty() ? "" : following.getFirst();
        }
        return withoutLabel(text, element);
    }

    private static String withoutLabel(String text, Element element) {
        int colon = text.indexOf(':');
        if (colon > 0 && Labels.field(text.substring(0, colon)) != null) {
            return LabelledValue.trimmed(text.substring(colon + 1));
        }
        Element first = element.firstElementChild();
        String label = first == null ? "" : BriefText.of(first);
        boolean labelled = !label.isEmpty() && text.startsWith(label) && Labels.field(label) != null;
        return labelled ? LabelledValue.trimmed(text.substring(label.length())) : LabelledValue.trimmed(text);
    }

    private static boolean isValue(String value) {
        return !value.isEmpty() && value.length() <= LONGEST_VALUE && Labels.field(value) == null;
    }
}
