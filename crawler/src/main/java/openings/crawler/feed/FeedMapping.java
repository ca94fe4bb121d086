package openings.crawler.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a feed are read, where that is not to be found out from its names.
 *
 * @param record name of the element or array that holds one advertisement; null to find it
 * @param fields name of a {@link FeedField} ({@code title}, {@code employer}, …) → its path in a record, written
 *     {@code company/name}; the others are found by their names
 */
public record FeedMapping(@Nullable String record, Map<String, String> fields) {
    public FeedMapping {
        fields = Map.copyOf(fields);
        fields.keySet().forEach(FeedField::of);
    }

    /** Everything is found by its name. */
    public static FeedMapping detect() {
        return new FeedMapping(null, Map.of());
    }
}
