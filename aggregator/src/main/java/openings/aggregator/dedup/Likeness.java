package openings.aggregator.dedup;

import java.time.Instant;
import java.util.Optional;
import openings.aggregator.dedup.Clusters.Reason;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Recorded;

/** Judges whether two advertisements that look alike are copies of one job. */
final class Likeness {
    private final DedupRules rules;

    Likeness(DedupRules rules) {
        this.rules = rules;
    }

    /** Why the two are copies by their texts; empty where they are not. */
    Optional<Reason> findReason(Recorded one, Recorded other) {
        Advertisement a = one.advertisement();
        Advertisement b = other.advertisement();
        if (!samePlace(a, b) || !sameTime(one, other) || !Titles.alike(a.headline(), b.headline())) {
            return Optional.empty();
        }
        double contained = a.fingerprint().containment(b.fingerprint());
        if (sameEmployer(a, b)) {
            return contained >= rules.sameEmployer() ? Optional.of(Reason.NEAR_TEXT) : Optional.empty();
        }
        return told(a) && told(b) && contained >= rules.otherEmployer()
                ? Optional.of(Reason.NEAR_TEXT_OTHER_EMPLOYER)
                : Optional.empty();
    }

    /** Whether the text is long enough to tell the job by. */
    boolean told(Advertisement advertisement) {
        return advertisement.fingerprint().words() >= rules.enoughWords();
    }

    /** Whether the second begins before the first has been away for long, and the other way round. */
    boolean sameTime(Recorded one, Recorded other) {
        return begin(one).isBefore(end(other).plus(rules.pause()))
                && begin(other).isBefore(end(one).plus(rules.pause()));
    }

    private static Instant begin(Recorded recorded) {
        return recorded.spells().getFirst().firstSeen();
    }

    private static Instant end(Recorded recorded) {
        return recorded.spells().getLast().lastKnown();
    }

    private static boolean sameEmployer(Advertisement a, Advertisement b) {
        String employer = a.headline().employer();
        return !employer.isEmpty() && employer.equals(b.headline().employer());
    }

    /** One region lies within the other or is not known, and so for the places. */
    private static boolean samePlace(Advertisement a, Advertisement b) {
        String one = a.codes().region().findCode().orElse("");
        String other = b.codes().region().findCode().orElse("");
        return (one.startsWith(other) || other.startsWith(one)) && Titles.samePlace(a.headline(), b.headline());
    }
}
