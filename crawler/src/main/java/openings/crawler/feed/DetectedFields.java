package openings.crawler.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields that are told by their names. */
final class DetectedFields implements Fields {
    private final Node record;
    private final FeedMapping mapping;
    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Map<String, List<Leaf>> leaves = new HashMap<>();

    private DetectedFields(Node record, FeedMapping mapping) {
        this.record = record;
        this.mapping = mapping;
        record.children().forEach(child -> collect(child, new ArrayList<>(), new ArrayList<>(List.of(record))));
    }

    static DetectedFields of(Node record, FeedMapping mapping) {
        return new DetectedFields(record, mapping);
    }

    @Override
    public Optional<String> find(FeedField field) {
        return leaves(field).stream().findFirst().map(Leaf::text);
    }

    @Override
    public List<String> all(FeedField field) {
        Set<String> values = new LinkedHashSet<>();
        for (NamePath path : paths(field)) {
            at(field, path).forEach(leaf -> values.add(leaf.text()));
        }
        return List.copyOf(values);
    }

    @Override
    public List<Map<FeedField, String>> places() {
        Map<Node, PlaceParts> places = new LinkedHashMap<>();
        for (FeedField field : FeedField.values()) {
            if (field.isPlace()) {
                gather(field, places);
            }
        }
        return PlaceParts.ranked(places.values());
    }

    /** Whether it has a title, something that names it, and something else that is said of advertisements. */
    boolean looksLikePosting() {
        if (!has(FeedField.TITLE)) {
            return false;
        }
        boolean named = has(FeedField.URL) || has(FeedField.IDENTIFIER);
        return named
                ? has(FeedField.DESCRIPTION) || hasContext()
                : has(FeedField.DESCRIPTION) && has(FeedField.EMPLOYER);
    }

    private boolean hasContext() {
        return has(FeedField.EMPLOYER)
                || has(FeedField.DATE_POSTED)
                || has(FeedField.LOCALITY)
                || has(FeedField.PLACE)
                || has(FeedField.EMPLOYMENT_TYPE);
    }

    private boolean has(FeedField field) {
        return find(field).isPresent();
    }

    private void gather(FeedField field, Map<Node, PlaceParts> places) {
        for (NamePath path : paths(field)) {
            for (Leaf leaf : at(field, path)) {
                PlaceParts parts = places.computeIfAbsent(leaf.place(vocabulary, record), node -> new PlaceParts());
                parts.add(field, path, leaf.text());
            }
        }
    }

    private List<Leaf> leaves(FeedField field) {
        for (NamePath path : paths(field)) {
            List<Leaf> found = at(field, path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<NamePath> paths(FeedField field) {
        String own = mapping.fields().get(field.toString());
        return own == null ? vocabulary.paths(field) : List.of(NamePath.of(own));
    }

    /** Leaves at the end of a path, those nearest to the record first. */
    private List<Leaf> at(FeedField field, NamePath path) {
        return leaves.getOrDefault(path.last(), List.of()).stream()
                .filter(leaf -> path.ends(leaf.path()) && vocabulary.allows(field, leaf.path()))
                .sorted((a, b) -> Integer.compare(a.path().size(), b.path().size()))
                .toList();
    }

    private void collect(Node node, List<String> path, List<Node> above) {
        path.add(Names.normalise(node.name()));
        String text = node.value();
        if (!text.isEmpty()) {
            Leaf leaf = new Leaf(List.copyOf(path), List.copyOf(above), text);
            leaves.computeIfAbsent(path.getLast(), name -> new ArrayList<>()).add(leaf);
        }
        above.add(node);
        node.children().forEach(child -> collect(child, path, above));
        above.removeLast();
        path.removeLast();
    }

    /**
     * A value in the record.
     *
     * @param path normalised names from below the record to its own
     * @param above the nodes that hold it, the record first
     */
    private record Leaf(List<String> path, List<Node> above, String text) {
        /** The node that holds all parts of the place it is a part of. */
        Node place(Vocabulary vocabulary, Node record) {
            Node outermost = null;
            for (int i = 1; i < above.size(); i++) {
                Node node = above.get(i);
                boolean repeated = isRepeated(above.get(i - 1), node);
                if (vocabulary.isPlace(node.name()) && (outermost == null || repeated)) {
                    outermost = node;
                }
            }
            return outermost == null ? record : outermost;
        }

        private static boolean isRepeated(Node parent, Node node) {
            return parent.children().stream()
                            .filter(child -> child.name().equals(node.name()))
                            .count()
                    > 1;
        }
    }

    /** Collects the parts of a place; of the values for a part, those of the surest path are kept. */
    private static final class PlaceParts {
        private static final Set<FeedField> COORDINATES = EnumSet.of(FeedField.LATITUDE, FeedField.LONGITUDE);

        private final Map<FeedField, NamePath> from = new EnumMap<>(FeedField.class);
        private final Map<FeedField, List<String>> values = new EnumMap<>(FeedField.class);

        void add(FeedField field, NamePath path, String value) {
            if (from.computeIfAbsent(field, key -> path).equals(path)) {
                values.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
            }
        }

        static List<Map<FeedField, String>> ranked(Collection<PlaceParts> places) {
            Set<Map<FeedField, String>> ranked = new LinkedHashSet<>();
            withCoordinates(places).forEach(place -> ranked.addAll(place.split()));
            List<Map<FeedField, String>> named = ranked.stream()
                    .filter(place -> place.keySet().stream().anyMatch(part -> part != FeedField.COUNTRY))
                    .filter(place -> ranked.stream().noneMatch(other -> saysLess(place, other)))
                    .toList();
            return named.isEmpty() ? ranked.stream().limit(1).toList() : named;
        }

        /** Coordinates that stand apart belong to the one place that has none. */
        private static Iterable<PlaceParts> withCoordinates(Collection<PlaceParts> places) {
            List<PlaceParts> apart =
                    places.stream().filter(PlaceParts::isCoordinatesOnly).toList();
            List<PlaceParts> others =
                    places.stream().filter(place -> !place.isCoordinatesOnly()).toList();
            if (apart.size() != 1 || others.size() != 1) {
                return places;
            }
            apart.getFirst().values.forEach(others.getFirst().values::putIfAbsent);
            return others;
        }

        private boolean isCoordinatesOnly() {
            return COORDINATES.containsAll(values.keySet());
        }

        private static boolean saysLess(Map<FeedField, String> place, Map<FeedField, String> other) {
            return place.size() < other.size() && other.entrySet().containsAll(place.entrySet());
        }

        /** A list of names is as many places; otherwise the values of all parts belong together. */
        private List<Map<FeedField, String>> split() {
            FeedField listed = values.containsKey(FeedField.LOCALITY) ? FeedField.LOCALITY : FeedField.PLACE;
            int places = values.getOrDefault(listed, List.of("")).size();
            List<Map<FeedField, String>> split = new ArrayList<>();
            for (int i = 0; i < places; i++) {
                Map<FeedField, String> place = new EnumMap<>(FeedField.class);
                for (Map.Entry<FeedField, List<String>> part : values.entrySet()) {
                    List<String> all = part.getValue();
                    if (all.size() == places || places == 1) {
                        place.put(part.getKey(), all.get(Math.min(i, all.size() - 1)));
                    }
                }
                if (!place.isEmpty()) {
                    split.add(place);
                }
            }
            return split;
        }
    }
}
