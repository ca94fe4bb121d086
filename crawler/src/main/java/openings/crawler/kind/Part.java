package openings.crawler.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.crawler.feed.DocumentPath;
import openings.crawler.feed.DocumentShape;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Node;
import org.jspecify.annotations.Nullable;

/**
 * How one sort of document of a kind is read: its listing, or the details of one advertisement.
 *
 * @param signatures each a set of paths by all of which such a document is recognised
 * @param unlisted what says that a record is not for the public
 * @param withdrawn what says that an advertisement is no longer on offer
 * @param total path of how many records the whole listing holds; null where it does not say
 * @param merged whether an advertisement comes as several records, one for each place
 */
record Part(
        DocumentShape shape,
        List<Set<String>> signatures,
        Map<FeedField, Value> fields,
        List<PlaceRule> places,
        List<Condition> unlisted,
        List<Condition> withdrawn,
        @Nullable String total,
        boolean merged) {
    private static final List<FeedField> LOOK = List.of(FeedField.IDENTIFIER, FeedField.URL, FeedField.TITLE);

    Part {
        fields = Map.copyOf(fields);
        places = List.copyOf(places);
    }

    /** How many paths of a document speak for it; 0 if it is not one of these. */
    int recognises(Set<String> outline) {
        return signatures.stream()
                .filter(signature -> signature.stream().allMatch(path -> occurs(path, outline)))
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }

    private static boolean occurs(String path, Set<String> outline) {
        return path.contains("*") ? outline.stream().anyMatch(DocumentPath.of(path)::matches) : outline.contains(path);
    }

    /**
     * The same, with its shape saying what is wanted of a document: what its rules look at, and what else is.
     *
     * @param further looked at in a record
     * @param outside looked at around the records
     */
    Part lookingAt(List<Value> further, List<String> outside) {
        Set<DocumentPath> around = Stream.of(
                        outside.stream(), Stream.ofNullable(total), values().flatMap(Value::aroundPaths))
                .flatMap(paths -> paths)
                .map(DocumentPath::of)
                .collect(Collectors.toUnmodifiableSet());
        return new Part(
                new DocumentShape(shape.records(), around, roots(further), shape.total()),
                signatures,
                fields,
                places,
                unlisted,
                withdrawn,
                total,
                merged);
    }

    /** Names of what its rules look at directly within a record; none if they look at everything. */
    private Set<String> roots(List<Value> further) {
        Stream<NodePath> conditions =
                Stream.concat(unlisted.stream(), withdrawn.stream()).map(Condition::path);
        Stream<NodePath> looked = Stream.of(
                        Stream.concat(fields.values().stream(), further.stream())
                                .flatMap(Value::paths),
                        conditions,
                        places.stream().flatMap(PlaceRule::paths))
                .flatMap(paths -> paths);
        Set<String> roots = looked.map(NodePath::root).collect(Collectors.toUnmodifiableSet());
        return roots.contains("") ? Set.of() : roots;
    }

    private Stream<Value> values() {
        return Stream.concat(
                fields.values().stream(), places.stream().flatMap(place -> place.parts().values().stream()));
    }

    /** Whether its fields need values that stand around the records, perhaps after them. */
    boolean needsAround() {
        return values().anyMatch(value -> value.aroundPaths().findAny().isPresent());
    }

    boolean isUnlisted(Node record) {
        return unlisted.stream().anyMatch(condition -> condition.holds(record));
    }

    boolean isWithdrawn(Node record) {
        return withdrawn.stream().anyMatch(condition -> condition.holds(record));
    }

    /** By what a record is told from others, even where it has no identifier. */
    String look(Node record, Surroundings around) {
        return LOOK.stream()
                .flatMap(field -> Stream.ofNullable(fields.get(field)))
                .flatMap(value -> value.first(record, around).stream())
                .findFirst()
                .orElse("");
    }

    Optional<String> identifier(Node record, Surroundings around) {
        Value value = fields.get(FeedField.IDENTIFIER);
        return value == null ? Optional.empty() : value.first(record, around);
    }
}
