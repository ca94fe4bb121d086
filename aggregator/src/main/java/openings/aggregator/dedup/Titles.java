package openings.aggregator.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openings.aggregator.ledger.Advertisement.Headline;

/** Compares what headlines say of the job, without the employer, the place and numbers that many titles repeat. */
final class Titles {
    private static final double ALIKE = 0.5;

    private Titles() {}

    /** Whether at least half of the shorter title stands in the longer. */
    static boolean alike(Headline one, Headline other) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        int shorter = Math.min(words.size(), otherWords.size());
        words.retainAll(otherWords);
        return one.title().equals(other.title()) || (shorter > 0 && words.size() >= ALIKE * shorter);
    }

    private static Set<String> words(Headline headline) {
        Set<String> words = split(headline.title());
        words.removeAll(split(headline.employer()));
        words.removeAll(split(headline.place()));
        words.removeIf(word -> Character.isDigit(word.charAt(0)));
        return words;
    }

    private static Set<String> split(String text) {
        return text.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(text.split(" ", -1)));
    }

    /** Whether one place is a part of the other, as {@code københavn} of {@code københavn ø}, or is not known. */
    static boolean samePlace(Headline one, Headline other) {
        return one.place().startsWith(other.place()) || other.place().startsWith(one.place());
    }
}
