package openings.classifier.occupation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one language, by their numbers. Immutable. */
final class NumberedNames {
    private final List<String> texts;
    /** The number of the first name of the same text. */
    private final int[] firsts;

    NumberedNames(List<String> texts) {
        this.texts = List.copyOf(texts);
        firsts = new int[texts.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < firsts.length; i++) {
            Integer first = seen.putIfAbsent(texts.get(i), i);
            firsts[i] = first == null ? i : first;
        }
    }

    String text(int name) {
        return texts.get(name);
    }

    /** Whether two names are of one text; one that is negative is no name. */
    boolean isSame(int name, int other) {
        return other >= 0 && firsts[name] == firsts[other];
    }
}
