package openings.crawler.text;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is taken out of one text. */
final class Counts {
    private final Map<Redactor.Kind, Integer> counts = new EnumMap<>(Redactor.Kind.class);

    void add(Redactor.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    Map<Redactor.Kind, Integer> all() {
        return counts;
    }
}
