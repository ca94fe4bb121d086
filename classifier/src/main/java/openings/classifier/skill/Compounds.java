package openings.classifier.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts compounds into the words that they are made of, where these are known, with what links them left out. */
final class Compounds {
    private static final int SHORTEST = 8;
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_HEAD = 4;
    /** No compound is longer; what is, is no word, and would take time that grows with its length. */
    private static final int LONGEST = 60;

    private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "es", "er");

    private Compounds() {}

    /** The parts of a word, all of them known; none where it has no such parts. */
    static List<String> parts(String word, Predicate<String> known) {
        if (isTooShortOrLong(word)) {
            return List.of();
        }
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_HEAD; cut++) {
            if (known.test(word.substring(cut))) {
                List<String> parts = new ArrayList<>(firstParts(word.substring(0, cut), known));
                if (!parts.isEmpty()) {
                    parts.add(word.substring(cut));
                    return parts;
                }
            }
        }
        return List.of();
    }

    /** The word in two, of which the longest possible second one is known; none where no end of it is. */
    static List<String> unknownAndHead(String word, Predicate<String> known) {
        if (isTooShortOrLong(word)) {
            return List.of();
        }
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_HEAD; cut++) {
            if (known.test(word.substring(cut))) {
                return List.of(word.substring(0, cut), word.substring(cut));
            }
        }
        return List.of();
    }

    private static boolean isTooShortOrLong(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST;
    }

    private static List<String> firstParts(String word, Predicate<String> known) {
        for (String link : LINKS) {
            String bare = word.endsWith(link) ? word.substring(0, word.length() - link.length()) : "";
            if (bare.length() >= SHORTEST_FIRST && known.test(bare)) {
                return List.of(bare);
            }
        }
        return parts(word.endsWith("s") ? word.substring(0, word.length() - 1) : word, known);
    }
}
