package openings.benchmarks.workload;

import static java.util.Objects.requireNonNull;

/**
 * The title of an advertisement and what it is about.
 *
 * @param grammar of its language, in which only {@code job} and {@code place} are left to be said
 */
record Headline(Grammar grammar, String title, String place) {
    Headline {
        requireNonNull(grammar, "grammar");
        requireNonNull(title, "title");
        requireNonNull(place, "place");
    }
}
