package openings.classifier.text;

import java.util.ArrayList;
import java.util.Comparator;
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

    private record Stem<V>(String text, V value) {}

    private static final class Node<V> {
        /** Most phrases end where they do, and many thousands of nodes have none behind them. */
        private Map<String, Node<V>> next = Map.of();
        /** By their first {@value #SHORTEST_STEM} letters, the longest first. */
        private Map<String, List<Stem<V>>> stems = Map.of();

        private @Nullable V value;

        private Node<V> next(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, key -> new Node<>());
        }

        private void addStem(String stem, V value) {
            if (stems.isEmpty()) {
                stems = new HashMap<>();
            }
            List<Stem<V>> alike = stems.computeIfAbsent(stem.substring(0, SHORTEST_STEM), key -> new ArrayList<>());
            alike.add(new Stem<>(stem, value));
            alike.sort(Comparator.comparingInt(one -> -one.text().length()));
        }

        private @Nullable V findStem(String word) {
            if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
                return null;
            }
            for (Stem<V> stem : stems.getOrDefault(word.substring(0, SHORTEST_STEM), List.of())) {
                if (word.startsWith(stem.text())) {
                    return stem.value();
                }
            }
            return null;
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
                    parent = parent.next(word.text());
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
                parent.addStem(word, value);
            } else {
                Node<V> node = parent.next(word);
                node.value = node.value == null ? value : node.value;
            }
        }
    }
}
