package openings.crawler.extract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds fields by the labels before them, in many languages ({@code labels.yaml} beside this class): {@code Location:
 * Aarhus} in one text, over two elements, in a table or a definition list.
 */
final class Labels {
    private static final Map<String, FeedField> FIELDS = load();
    private static final Set<String> NOT_LABELS = Set.of("a", "option", "button", "li", "p", "h1", "title");
    private static final Set<String> NOT_SEARCHED =
            Set.of("nav", "footer", "script", "style", "noscript", "template", "form", "select");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_VALUE = 160;

    private Labels() {}

    /** The first value of each field below an element. */
    static Map<FeedField, String> read(Element root) {
        Map<FeedField, String> values = new EnumMap<>(FeedField.class);
        root.filter((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                read(text, values);
            }
            return NOT_SEARCHED.contains(node.nodeName())
                    ? NodeFilter.FilterResult.SKIP_ENTIRELY
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return values;
    }

    private static void read(TextNode node, Map<FeedField, String> values) {
        String text = Whitespace.line(node.getWholeText());
        int colon = text.lastIndexOf(':');
        String before = colon < 0 ? text : text.substring(0, colon);
        String label = afterSentence(before);
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            return;
        }
        FeedField field = FIELDS.get(label.toLowerCase(Locale.ROOT));
        if (field == null || values.containsKey(field)) {
            return;
        }
        String inSame = colon < 0 ? "" : text.substring(colon + 1).strip();
        boolean isLabelElement = colon >= 0 || isAlone(node);
        Optional<String> value = inSame.isEmpty() && isLabelElement ? following(node) : Optional.of(inSame);
        value.map(Labels::trimmed)
                .filter(found -> isValue(found, colon >= 0))
                .ifPresent(found -> values.put(field, found));
    }

    /** In "Contract type: permanent. Location" it is the last that labels what follows. */
    private static String afterSentence(String text) {
        int end = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf('|'), text.lastIndexOf('·')));
        return text.substring(end + 1).strip();
    }

    /** What comes after a label: the next thing in its element, or after the elements that hold nothing but the label. */
    private static Optional<String> following(Node label) {
        Node at = label;
        for (int up = 0; up < 4; up++) {
            Optional<String> sibling = next(at);
            if (sibling.isPresent()) {
                return sibling;
            }
            Element parent = at.parentElement();
            if (parent == null || parent.normalName().equals("body")) {
                return Optional.empty();
            }
            at = parent;
        }
        return Optional.empty();
    }

    private static Optional<String> next(Node node) {
        for (Node sibling = node.nextSibling(); sibling != null; sibling = sibling.nextSibling()) {
            String text = text(sibling);
            if (!text.isEmpty() && !text.equals(":")) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode words -> Whitespace.line(words.getWholeText());
            case Element element ->
                element.selectFirst("table, ul, ol, dl") == null ? Whitespace.line(element.text()) : "";
            default -> "";
        };
    }

    /** Whether an element holds nothing else, as a cell of a table does. */
    private static boolean isAlone(TextNode node) {
        Element element = node.parent();
        return element != null
                && !NOT_LABELS.contains(element.normalName())
                && Whitespace.line(element.text()).equals(Whitespace.line(node.getWholeText()));
    }

    private static String trimmed(String value) {
        String text = value.startsWith(":") ? value.substring(1) : value;
        return Whitespace.line(text);
    }

    /** A word that is a label itself is a value only where a colon says so: "Location: Office". */
    private static boolean isValue(String value, boolean colon) {
        return !value.isEmpty()
                && value.length() <= LONGEST_VALUE
                && value.chars().anyMatch(Character::isLetterOrDigit)
                && (colon || !FIELDS.containsKey(value.toLowerCase(Locale.ROOT)))
                && !value.endsWith(":");
    }

    private static Map<String, FeedField> load() {
        try (InputStream file = requireNonNull(Labels.class.getResourceAsStream("labels.yaml"))) {
            Map<String, List<String>> labels = new YAMLMapper().readValue(file, new TypeReference<>() {});
            Map<String, FeedField> fields = new HashMap<>();
            labels.forEach((name, words) -> words.forEach(word -> fields.putIfAbsent(word, FeedField.of(name))));
            return Map.copyOf(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its labels.yaml; build it again", e);
        }
    }
}
