package openings.crawler.structure;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields by the labels before them, in many languages ({@code labels.yaml} beside this class): {@code Location:
 * Aarhus | Contract: permanent} in one text, over two elements, in a table by row or by column, in a definition list, and
 * labels that only a tool tip or a screen reader tells.
 */
final class Labels {
    private static final Map<String, FeedField> FIELDS = load();
    private static final Set<String> NOT_LABELS = Set.of("a", "option", "button", "h1");
    private static final Set<String> STRESSING = Set.of("b", "strong", "em", "span");
    private static final List<String> TELLING = List.of("aria-label", "title", "alt", "data-label", "data-title");
    private static final int LONGEST_LABEL = 45;
    private static final int MOST_WORDS = 6;
    /** Of longer texts the beginning is read: labels stand in short ones. */
    private static final int LONGEST_TEXT = 600;

    private final FieldValues values;

    private Labels(FieldValues values) {
        this.values = values;
    }

    /** Notes the value of each label of a page; those outside its running text are surer. */
    static void read(Outline outline, Element text, FieldValues values) {
        Labels labels = new Labels(values);
        List<Block> inText = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (isIn(block.element(), text)) {
                inText.add(block);
            } else {
                block.pieces().forEach(labels::read);
            }
        }
        outline.elements().forEach(labels::readAttributes);
        inText.forEach(block -> block.pieces().forEach(labels::read));
    }

    private static boolean isIn(Element element, Element text) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The field that a text is a label of; null if it is none. */
    static @Nullable FeedField field(String text) {
        return text.length() > LONGEST_LABEL ? null : FIELDS.get(Folding.fold(text));
    }

    private void read(TextNode node) {
        String whole = node.getWholeText();
        String text = Whitespace.line(whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT) : whole);
        FeedField icon = Icons.field(text);
        if (icon != null) {
            readIcon(icon, text, node);
            return;
        }
        List<Label> labels = labels(text);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            boolean last = i + 1 == labels.size();
            String value = text.substring(
                    label.end(), last ? text.length() : labels.get(i + 1).start());
            if (last && LabelledValue.trimmed(value).isEmpty()) {
                values.addAll(label.field(), LabelledValue.after(node), true);
            } else {
                values.add(label.field(), LabelledValue.trimmed(value), true);
            }
        }
        if (labels.isEmpty()) {
            readAlone(text, node);
        }
    }

    private void readIcon(FeedField field, String text, TextNode node) {
        String value = LabelledValue.trimmed(text.substring(Character.charCount(text.codePointAt(0))));
        values.addAll(field, value.isEmpty() ? LabelledValue.after(node) : List.of(value), false);
    }

    /** A label without a colon: alone in its element, or before a dash. */
    private void readAlone(String text, TextNode node) {
        FeedField field = field(text);
        if (field != null) {
            boolean leads = LeadIns.isOne(text) && node.nextSibling() != null;
            if (leads || isAlone(node) || isBeforeStressed(node)) {
                values.addAll(field, LabelledValue.after(node), false);
            }
            return;
        }
        int dash = text.indexOf(" - ") >= 0 ? text.indexOf(" - ") : text.indexOf(" – ");
        FeedField before = dash > 0 && dash <= LONGEST_LABEL ? field(text.substring(0, dash)) : null;
        if (before != null) {
            values.add(before, LabelledValue.trimmed(text.substring(dash + 3)), false);
        }
    }

    private void readAttributes(Element element) {
        for (String name : TELLING) {
            FeedField field = element.hasAttr(name) ? field(element.attr(name)) : null;
            if (field != null) {
                String own = BriefText.of(element);
                boolean toldInside = !own.isEmpty() && field(own) == null;
                values.addAll(field, toldInside ? List.of(own) : LabelledValue.after(element), false);
                return;
            }
        }
    }

    /** Where a label stands in a text, the colon included. */
    private record Label(FeedField field, int start, int end) {}

    private static List<Label> labels(String text) {
        List<Label> labels = new ArrayList<>();
        int from = 0;
        for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
            Label label = labelBefore(text, from, colon);
            if (label != null) {
                labels.add(label);
                from = label.end();
            }
        }
        return labels;
    }

    private static int colon(String text, int from) {
        int colon = text.indexOf(':', from);
        int wide = text.indexOf('：', from);
        return colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    }

    /** The longest label that ends at a colon and begins a text, a sentence, or with a capital letter. */
    private static @Nullable Label labelBefore(String text, int from, int colon) {
        Label longest = null;
        int start = colon;
        for (int words = 0; words < MOST_WORDS && start > from && colon - start <= LONGEST_LABEL; words++) {
            start = text.lastIndexOf(' ', Math.max(0, text.charAt(start - 1) == ' ' ? start - 2 : start - 1)) + 1;
            if (start < from) {
                start = from;
            }
            FeedField field = field(text.substring(start, colon));
            if (field != null && begins(text, from, start)) {
                longest = new Label(field, start, colon + 1);
            }
            if (start == from) {
                break;
            }
        }
        return longest;
    }

    private static boolean begins(String text, int from, int start) {
        String before = text.substring(from, start).strip();
        return before.isEmpty()
                || !Character.isLetterOrDigit(before.charAt(before.length() - 1))
                || Character.isUpperCase(text.charAt(start));
    }

    /** Whether an element holds nothing else, as a cell of a table does. */
    private static boolean isAlone(TextNode node) {
        Element element = node.parent();
        if (element == null || NOT_LABELS.contains(element.normalName())) {
            return false;
        }
        boolean fills = BriefText.of(element).equals(Whitespace.line(node.getWholeText()));
        return fills
                || (node.nextSibling() instanceof Element next
                        && next.normalName().equals("br"));
    }

    /** Whether all there is beside it is one element that stresses the value: {@code Employer <b>Example Ltd</b>}. */
    private static boolean isBeforeStressed(TextNode node) {
        Element element = node.parentElement();
        return element != null
                && !NOT_LABELS.contains(element.normalName())
                && element.childrenSize() == 1
                && STRESSING.contains(element.child(0).normalName())
                && element.child(0).equals(node.nextSibling())
                && element.ownText().strip().equals(node.text().strip());
    }

    private static Map<String, FeedField> load() {
        Map<String, List<String>> labels = WordLists.resource("labels.yaml", new TypeReference<>() {});
        Map<String, FeedField> fields = new HashMap<>();
        labels.forEach(
                (name, words) -> words.forEach(word -> fields.putIfAbsent(Folding.fold(word), FeedField.of(name))));
        return Map.copyOf(fields);
    }
}
