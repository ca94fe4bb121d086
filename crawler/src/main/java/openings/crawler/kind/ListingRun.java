package openings.crawler.kind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/** What came so far of a listing that may have several documents, and whether that can be all of it. */
final class ListingRun {
    private static final int UNKNOWN = -1;

    private final Set<Request> asked = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private long came;
    private long total = UNKNOWN;
    private boolean repeats;

    /** Counts what a document brought. Some listings say their total on the first document only and 0 from then on. */
    void came(Request request, PageReading.Read read, @Nullable String totalPath) {
        asked.add(request);
        came += read.records();
        repeats |= read.records() > 0 && !seen.add(read.fingerprint());
        Optional.ofNullable(totalPath == null ? null : read.around().document().get(totalPath))
                .flatMap(Parameters::number)
                .filter(stated -> stated > 0 || total == UNKNOWN)
                .ifPresent(stated -> total = stated);
    }

    long came() {
        return came;
    }

    /** What the listing announces; negative where it does not. */
    long total() {
        return total;
    }

    /** Why the listing cannot be taken for complete; empty while nothing speaks against it. */
    Optional<String> problem(@Nullable Request next) {
        if (repeats) {
            return Optional.of("The listing repeats itself after " + came + " records");
        }
        if (next != null && asked.contains(next)) {
            return Optional.of("The listing goes in a circle: it leads back to " + next.uri());
        }
        if (next == null && total > came) {
            return Optional.of("Only " + came + " of the " + total + " advertisements that the listing announces");
        }
        return Optional.empty();
    }
}
