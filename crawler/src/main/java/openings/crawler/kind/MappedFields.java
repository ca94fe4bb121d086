package openings.crawler.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Fields;
import openings.crawler.feed.Node;

/**
 * Fields of an advertisement that stand where a mapping says, and nowhere else.
 *
 * @param records of one and the same advertisement: they differ in the place only
 */
record MappedFields(Part part, List<Node> records, Surroundings around) implements Fields {
    @Override
    public Optional<String> find(FeedField field) {
        Value value = part.fields().get(field);
        return value == null ? Optional.empty() : value.first(records.getFirst(), around);
    }

    @Override
    public List<String> all(FeedField field) {
        Value value = part.fields().get(field);
        return value == null ? List.of() : value.all(records.getFirst(), around);
    }

    @Override
    public List<Map<FeedField, String>> places() {
        List<Map<FeedField, String>> places = new ArrayList<>();
        records.forEach(record -> places(record, places));
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> saysMore(other, place)))
                .distinct()
                .toList();
    }

    private void places(Node record, List<Map<FeedField, String>> places) {
        boolean found = false;
        for (PlaceRule rule : part.places()) {
            if (!rule.otherwise() || !found) {
                int before = places.size();
                rule.read(record, around, place -> {
                    if (!place.isEmpty()) {
                        places.add(place);
                    }
                });
                found |= places.size() > before;
            }
        }
    }

    private static boolean saysMore(Map<FeedField, String> place, Map<FeedField, String> than) {
        return place.size() > than.size() && place.entrySet().containsAll(than.entrySet());
    }
}
