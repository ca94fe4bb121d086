package openings.crawler.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record of a feed or of an answer of an API, asked for the fields of an advertisement. */
public interface Fields {
    /** The value of a field, from where it most surely stands; may hold markup. */
    Optional<String> find(FeedField field);

    /** All different values of a field, wherever it may stand. */
    List<String> all(FeedField field);

    /** The parts of each place, the one that says most first. */
    List<Map<FeedField, String>> places();
}
