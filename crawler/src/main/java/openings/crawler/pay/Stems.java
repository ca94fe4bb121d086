package openings.crawler.pay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stems of words with what they say, as a tree of their letters: a word is read once, however many stems there are. */
final class Stems {
    private final Map<Character, Stems> longer = new HashMap<>();
    private final Set<Tag> tags = EnumSet.noneOf(Tag.class);

    void add(String stem, Tag tag) {
        Stems at = this;
        for (int i = 0; i < stem.length(); i++) {
            at = at.longer.computeIfAbsent(stem.charAt(i), letter -> new Stems());
        }
        at.tags.add(tag);
    }

    /** Adds what all stems that begin at an index of a word say. */
    void read(String word, int from, Set<Tag> said) {
        @Nullable Stems at = this;
        for (int i = from; i < word.length() && at != null; i++) {
            at = at.longer.get(word.charAt(i));
            if (at != null) {
                said.addAll(at.tags);
            }
        }
    }
}
