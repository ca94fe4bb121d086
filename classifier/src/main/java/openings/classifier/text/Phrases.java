package openings.classifier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a text and says what each stands for. At each word the longest phrase wins and the search goes
 * on behind it. A phrase's last word may end in {@code *}: it then stands for every word that begins so. Immutable and
 * thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private static final int SHORTEST_STEM = 4;

    private final Node<V> root;

    private Phrases(Node<V> root) {
        this.root = root;
    }

    /**
     * Where a phrase stands.
     *
     * @param first index of its first word
     * @param last index of its last word
     */
    public record Match<V>(V value, int first, int last) {
        public int size() {
            return last - first + 1;
        }
    }

    /** A new, empty collection of phrases. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** All matches in the order of the text. */
    public List<Match<V>> in(Words text) {
        List<Match<V>> matches = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Match<V> match = longest(text, at);
            if (match != null) {
                matches.add(match);
                at = match.last();
            }
            at++;
        }
        return matches;
    }

    private @Nullable Match<V> longest(Words text, int first) {
        Match<V> best = null;
        Node<V> node = root;
        for (int i = first; i < text.size() && node != null; i++) {
            V stem = node.findStem(text.at(i));
            if (stem != null) {
                best = new Match<>(stem, first, i);
            }
            node = node.next.get(text.at(i));
            if (node != null && node.value != null) {
                best = new Match<>(node.value, first, i);
            }
        }
        return best;
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final Map<String, V> stems = new HashMap<>();
        private @Nullable V value;
        private int longestStem;

        private @Nullable V findStem(String word) {
            V found = null;
            if (!stems.isEmpty()) {
                int longest = Math.min(longestStem, word.length()); // a "word" may be a megabyte long
                for (int length = SHORTEST_STEM; length <= longest; length++) {
                    V stem = stems.get(word.substring(0, length));
                    found = stem == null ? found : stem;
                }
            }
            return found;
        }
    }

    /** Collects phrases; used by one thread. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        private Builder() {}

        /** Adds a phrase; of two that are folded alike the first stays. A phrase without words is no phrase. */
        public Builder<V> add(String phrase, V value) {
            boolean isStem = phrase.endsWith("*");
            List<Word> words = Words.of(phrase).words();
            if (!words.isEmpty()) {
                Node<V> parent = root;
                for (Word word : words.subList(0, words.size() - 1)) {
                    parent = parent.next.computeIfAbsent(word.text(), key -> new Node<>());
                }
                addLast(parent, words.getLast().text(), isStem, value);
            }
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(root);
        }

        private static <V> void addLast(Node<V> parent, String word, boolean isStem, V value) {
            if (isStem && word.length() < SHORTEST_STEM) {
                throw new IllegalArgumentException("A stem needs " + SHORTEST_STEM + " letters: \"" + word + "*\"");
            }
            if (isStem) {
                parent.stems.putIfAbsent(word, value);
                parent.longestStem = Math.max(parent.longestStem, word.length());
            } else {
                Node<V> node = parent.next.computeIfAbsent(word, key -> new Node<>());
                node.value = node.value == null ? value : node.value;
            }
        }
    }
}
