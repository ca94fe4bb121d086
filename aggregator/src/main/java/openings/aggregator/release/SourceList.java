package openings.aggregator.release;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who a release owes its content to, ready to cite: {@code sources.json}.
 *
 * @param advertisements where the advertisements were collected
 * @param officials the official tables
 */
record SourceList(List<Citation> advertisements, List<Citation> officials) {
    /**
     * A source in words.
     *
     * @param id of the source or the table
     * @param citation as one line
     */
    record Citation(String id, String citation) {}

    static SourceList of(ReleaseManifest manifest) {
        return new SourceList(
                cite(
                        manifest.sources().stream(),
                        use -> new Citation(use.source().id(), citation(use))),
                cite(manifest.benchmarks().stream(), use -> new Citation(use.table(), use.citation())));
    }

    private static <U> List<Citation> cite(Stream<U> uses, Function<U, Citation> citation) {
        return uses.map(citation).toList();
    }

    private static String citation(ReleaseManifest.SourceUse use) {
        String when = use.firstSeen() == null || use.lastSeen() == null
                ? "nothing collected"
                : use.advertisements() + " advertisements collected from "
                        + use.firstSeen().toString().substring(0, 10) + " to "
                        + use.lastSeen().toString().substring(0, 10);
        return use.source().name() + ", " + use.source().home() + ", " + when;
    }
}
