package openings.crawler.pay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stems of words with what they say, as a tree of their letters: a word is read once, however many stems there are. */
final class Stems {
    private static final int LETTERS = 26;

    /** By the letters a to z, which nearly all folded words are made of. */
    private final @Nullable Stems[] plain = new Stems[LETTERS];

    private final Map<Character, Stems> other = new HashMap<>();
    private final Set<Tag> tags = EnumSet.noneOf(Tag.class);

    void add(String stem, Tag tag) {
        Stems at = this;
        for (int i = 0; i < stem.length(); i++) {
            at = at.grown(stem.charAt(i));
        }
        at.tags.add(tag);
    }

    /** Adds what all stems that begin at an index of a word say. */
    void read(String word, int from, Set<Tag> said) {
        @Nullable Stems at = this;
        for (int i = from; i < word.length() && at != null; i++) {
            at = at.longer(word.charAt(i));
            if (at != null) {
                said.addAll(at.tags);
            }
        }
    }

    private Stems grown(char letter) {
        if (!isPlain(letter)) {
            return other.computeIfAbsent(letter, key -> new Stems());
        }
        Stems grown = plain[letter - 'a'];
        if (grown == null) {
            grown = new Stems();
            plain[letter - 'a'] = grown;
        }
        return grown;
    }

    private @Nullable Stems longer(char letter) {
        return isPlain(letter) ? plain[letter - 'a'] : other.get(letter);
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
