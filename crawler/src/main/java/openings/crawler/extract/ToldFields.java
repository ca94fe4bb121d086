package openings.crawler.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Fields;

/** What a page tells of the fields of an advertisement, by its structure or its site's template. */
record ToldFields(Map<FeedField, List<String>> told) implements Fields {
    private static final List<FeedField> PARTS = List.of(
            FeedField.PLACE,
            FeedField.LOCALITY,
            FeedField.REGION,
            FeedField.POSTAL_CODE,
            FeedField.COUNTRY,
            FeedField.LATITUDE,
            FeedField.LONGITUDE);

    ToldFields {
        told = Map.copyOf(told);
    }

    @Override
    public Optional<String> find(FeedField field) {
        return all(field).stream().findFirst();
    }

    @Override
    public List<String> all(FeedField field) {
        return told.getOrDefault(field, List.of());
    }

    /** Places as texts are as many places; address parts belong to one. */
    @Override
    public List<Map<FeedField, String>> places() {
        List<String> texts = all(FeedField.PLACE);
        if (texts.size() > 1) {
            return texts.stream().map(text -> Map.of(FeedField.PLACE, text)).toList();
        }
        Map<FeedField, String> parts = new EnumMap<>(FeedField.class);
        PARTS.forEach(part -> find(part).ifPresent(value -> parts.put(part, value)));
        return List.of(parts);
    }
}
