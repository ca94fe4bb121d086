package openings.crawler.pay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import openings.crawler.text.Fold;
import openings.crawler.text.WordTable;

/** The words of {@code words.tsv}: whole phrases, beginnings of words and parts of words, with what they say. */
final class PayWords {
    static final PayWords SHIPPED = new PayWords();
    /** Words of the longest phrase. */
    static final int LONGEST_PHRASE = 4;

    private static final int SHORTEST_PART = 4;
    private static final Pattern KIND =
            Pattern.compile("^(?:brutto|netto|bruto|grund|basis|einstiegs|mindest|start|fast|ziel)(?=.{6})");

    private final Map<String, Set<Tag>> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Stems beginnings = new Stems();
    private final Stems parts = new Stems();
    /** Written backwards. */
    private final Stems endings = new Stems();

    private PayWords() {
        for (List<String> row : WordTable.rows(PayWords.class, "words.tsv")) {
            Tag tag = Tag.of(row.get(0));
            WordTable.words(row.get(1)).forEach(phrase -> add(Fold.fold(phrase), tag));
        }
    }

    private void add(String phrase, Tag tag) {
        boolean open = phrase.startsWith("*");
        boolean openEnd = phrase.endsWith("*");
        String bare = phrase.replace("*", "");
        if (bare.isEmpty()) {
            return;
        }
        if (open && openEnd) {
            parts.add(bare, tag);
        } else if (open) {
            endings.add(backwards(bare), tag);
        } else if (openEnd) {
            beginnings.add(bare, tag);
        } else {
            phrases.computeIfAbsent(bare, key -> EnumSet.noneOf(Tag.class)).add(tag);
            int blank = bare.indexOf(' ');
            if (blank > 0) {
                firstWords.add(bare.substring(0, blank));
            }
        }
    }

    /** Whether a phrase of several words begins with this word. */
    boolean beginsPhrase(String word) {
        return firstWords.contains(word);
    }

    /** What a phrase of several words says; empty if it is none. */
    Set<Tag> phrase(String words) {
        return phrases.getOrDefault(words, Set.of());
    }

    /** What a word says. That it is other money goes before that it is pay: Gehaltserhöhung, Lohnkosten. */
    Set<Tag> word(String word) {
        Set<Tag> whole = phrases.getOrDefault(word, Set.of());
        boolean isTold = whole.contains(Tag.PAY) || whole.contains(Tag.OTHER);
        if (word.length() < SHORTEST_PART || isTold) {
            return whole;
        }
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        tags.addAll(whole);
        addMatching(tags, word);
        if (tags.contains(Tag.OTHER)) {
            tags.removeAll(EnumSet.of(Tag.PAY, Tag.EARN));
        }
        return Collections.unmodifiableSet(tags);
    }

    /** What the beginning of a compound says, behind what tells of its kind: Bruttojahresgehalt. */
    Set<Tag> beginning(String compound) {
        String word = KIND.matcher(compound).replaceFirst("");
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        beginnings.read(word, 0, tags);
        return tags;
    }

    private void addMatching(Set<Tag> tags, String word) {
        tags.addAll(beginning(word));
        for (int i = 0; i < word.length(); i++) {
            parts.read(word, i, tags);
        }
        endings.read(backwards(word), 0, tags);
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
