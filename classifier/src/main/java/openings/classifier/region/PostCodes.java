package openings.classifier.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import openings.classifier.text.Table;
import openings.contract.code.Nuts;

/** The shipped ranges of post codes and the NUTS-3 region each lies in, compared as far as the table's codes are long. */
final class PostCodes {
    private final Map<String, NavigableMap<String, Range>> rangesByCountry = new HashMap<>();

    private record Range(String last, Nuts region) {}

    private PostCodes() {}

    static PostCodes read() {
        PostCodes codes = new PostCodes();
        for (List<String> row : Table.rows(PostCodes.class, "postcodes.tsv")) {
            codes.rangesByCountry
                    .computeIfAbsent(row.get(0), country -> new TreeMap<>())
                    .put(row.get(1), new Range(row.get(2), Nuts.of(row.get(3))));
        }
        return codes;
    }

    /** The region of a code in the normal form of its country. */
    Optional<Nuts> find(String country, String code) {
        NavigableMap<String, Range> ranges = rangesByCountry.get(country);
        if (ranges == null || code.length() < ranges.firstKey().length()) {
            return Optional.empty();
        }
        String key = code.substring(0, ranges.firstKey().length());
        return Optional.ofNullable(ranges.floorEntry(key))
                .map(Map.Entry::getValue)
                .filter(range -> key.compareTo(range.last()) <= 0)
                .map(Range::region);
    }
}
