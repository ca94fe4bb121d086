package openings.classifier.occupation;

import java.util.List;
import java.util.Set;

/**
 * What of a title may name the occupation, and what it said beside that.
 *
 * @param words the words that are left, in their order, with offsets into the title as advertised
 */
record CleanTitle(List<TitleWord> words, Set<Signal> signals) {
    /** What a title says beside the occupation. */
    enum Signal {
        ADVERTISING,
        CONTRACT,
        SENIOR,
        JUNIOR
    }

    CleanTitle {
        words = List.copyOf(words);
        signals = Set.copyOf(signals);
    }
}
