package openings.aggregator.dedup;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openings.aggregator.dedup.Clusters.Reason;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Recorded;

/** Judges whether two advertisements that look alike are copies of one job. */
final class Likeness {
    private static final double TITLES = 0.5;

    private final DedupRules rules;

    Likeness(DedupRules rules) {
        this.rules = rules;
    }

    /** Why the two are copies by their texts; empty where they are not. */
    Optional<Reason> findReason(Recorded one, Recorded other) {
        Advertisement a = one.advertisement();
        Advertisement b = other.advertisement();
        if (!sameRegion(a, b) || !sameTime(one, other) || !sameTitle(a, b)) {
            return Optional.empty();
        }
        double similarity = a.fingerprint().similarity(b.fingerprint());
        if (sameEmployer(a, b)) {
            return similarity >= rules.nearSimilarity() ? Optional.of(Reason.NEAR_TEXT) : Optional.empty();
        }
        boolean enough = Math.min(a.fingerprint().words(), b.fingerprint().words()) >= rules.otherEmployerWords();
        return enough && similarity >= rules.otherEmployerSimilarity()
                ? Optional.of(Reason.NEAR_TEXT_OTHER_EMPLOYER)
                : Optional.empty();
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

    /** One region lies within the other, or one is not known. */
    private static boolean sameRegion(Advertisement a, Advertisement b) {
        String one = a.codes().region().findCode().orElse("");
        String other = b.codes().region().findCode().orElse("");
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean sameTitle(Advertisement a, Advertisement b) {
        String one = a.headline().title();
        String other = b.headline().title();
        return one.equals(other) || jaccard(words(one), words(other)) >= TITLES;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split(" ", -1)));
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
