package openings.crawler.kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where places stand in a record.
 *
 * @param at what holds one place each
 * @param parts how the parts of a place are had of that
 * @param split what stands between several places that one text names; null where it names one
 * @param otherwise whether it only counts where no rule before it has found a place
 */
record PlaceRule(
        NodePath at, Map<FeedField, Value> parts, @Nullable Pattern split, boolean otherwise) {
    void read(Node record, Surroundings around, Consumer<Map<FeedField, String>> out) {
        at.nodes(record, node -> place(node, around, out));
    }

    /** Paths of the record that it looks at. */
    Stream<NodePath> paths() {
        return at.steps().isEmpty() ? parts.values().stream().flatMap(Value::paths) : Stream.of(at);
    }

    private void place(Node node, Surroundings around, Consumer<Map<FeedField, String>> out) {
        Map<FeedField, String> place = new EnumMap<>(FeedField.class);
        parts.forEach((part, value) -> value.first(node, around).ifPresent(text -> place.put(part, text)));
        String text = place.get(FeedField.PLACE);
        if (split == null || text == null) {
            out.accept(place);
            return;
        }
        List<String> names = split.splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        for (String name : names) {
            Map<FeedField, String> each = new EnumMap<>(FeedField.class);
            if (names.size() == 1) {
                each.putAll(place); // the other parts are of one place
            }
            each.put(FeedField.PLACE, name);
            out.accept(each);
        }
    }
}
