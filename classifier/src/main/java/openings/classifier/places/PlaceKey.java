package openings.classifier.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.classifier.text.Table;
import openings.classifier.text.Word;
import openings.classifier.text.Words;

/**
 * The form in which names of places are kept and looked up: folded words parted by blanks, saints as {@code st} or
 * {@code ste}, so that {@code Sankt Pölten}, {@code St. Pölten} and {@code ST PÖLTEN} are one.
 */
public final class PlaceKey {
    private static final Map<String, String> SAINTS = Map.of(
            "saint", "st", "sankt", "st", "sint", "st", "szt", "st", "szent", "st", "sveti", "st", "sv", "st", "sainte",
            "ste");

    /** Small words behind which the name says by what a town is to be told from its namesakes. */
    private static final Set<String> RELATIONS = Set.of(
            "am", "an", "auf", "bei", "im", "in", "ob", "vor", "a", "i", "b", "o", "v", "aan", "op", "bij", "sur",
            "sous", "s", "en", "les", "lez", "pres", "nad", "pod", "u", "pri", "sul", "del", "de", "do", "da", "upon",
            "vid");

    private static final Pattern AND = Pattern.compile(" (y|e|i|and|und|et|og|och|en|a|ja)(?= )");
    private static final Pattern PARTS = Pattern.compile(" [-–/] |/");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern ARTICLE_BEHIND =
            Pattern.compile("^(.*), ?(El|La|Los|Las|A|O|As|Os|Les|Le|L'|Els|Het|De)( \\(.*)?$");
    private static final Pattern UMLAUTS = Pattern.compile("([aou])e|aa");
    private static final int SHORTEST_BASE = 4;

    /** What kind of place it is, before or behind its name, folded. */
    private static final Set<String> QUALIFIERS = Table.rows(PlaceKey.class, "qualifiers.tsv").stream()
            .flatMap(row -> Table.parts(row.get(1)).stream())
            .map(PlaceKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_QUALIFIER = 3;

    private PlaceKey() {}

    /** The key of a name. */
    public static String of(String name) {
        return of(Words.of(name).words().stream().map(Word::text).toList());
    }

    /** The key of words that are folded already. */
    public static String of(List<String> words) {
        return words.stream().map(word -> SAINTS.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }

    /**
     * Under what else a place of this name may be looked for: with its article in front, without brackets, either part of a double name, without
     * what tells it from namesakes, that shortened to initials.
     */
    public static Set<String> aliases(String name) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher article = ARTICLE_BEHIND.matcher(name);
        String straight = article.matches() ? article.group(2) + " " + article.group(1) : name;
        String bare = BRACKETS.matcher(straight).replaceAll("");
        keys.add(of(bare));
        for (String part : PARTS.split(bare, -1)) {
            keys.add(of(part));
        }
        for (String key : List.copyOf(keys)) {
            keys.add(withInitials(key));
            keys.add(collapsed(key));
            keys.add(withoutAnd(key));
            String base = base(key);
            if (base.length() >= SHORTEST_BASE) {
                keys.add(base);
            }
        }
        keys.remove(of(name));
        keys.removeIf(String::isEmpty);
        return keys;
    }

    /** {@code muenchen} as {@code munchen} and {@code aarhus} as {@code arhus}: how they are folded with their accents. */
    public static String collapsed(String key) {
        return UMLAUTS.matcher(key).replaceAll(match -> match.group(1) == null ? "a" : match.group(1));
    }

    /** {@code castilla y leon} as {@code castilla leon}, for names whose parts a dash or a word may join. */
    public static String withoutAnd(String key) {
        return AND.matcher(key).replaceAll("");
    }

    /** {@code frankfurt am main} as {@code frankfurt a m}, as addresses do. */
    public static String withInitials(String key) {
        int relation = relation(key);
        if (relation < 0) {
            return key;
        }
        List<String> words = new ArrayList<>(List.of(key.split(" ", -1)));
        for (int i = relation; i < words.size(); i++) {
            words.set(i, words.get(i).substring(0, 1));
        }
        return String.join(" ", words);
    }

    /** Whether a name goes on behind this word: {@code am}, {@code sur}, {@code de}. */
    public static boolean isRelation(String word) {
        return RELATIONS.contains(word);
    }

    /** {@code frankfurt am main} as {@code frankfurt}; empty where nothing is left out. */
    public static String base(String key) {
        int relation = relation(key);
        return relation < 0 ? "" : String.join(" ", List.of(key.split(" ", -1)).subList(0, relation));
    }

    /** {@code gemeente hardenberg} as {@code hardenberg}; the key itself where nothing can be left out. */
    public static String withoutQualifiers(String key) {
        List<String> words = new ArrayList<>(List.of(key.split(" ", -1)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int length = Math.min(LONGEST_QUALIFIER, words.size() - 1); length > 0 && !changed; length--) {
                changed = removeIfQualifier(words, 0, length)
                        || removeIfQualifier(words, words.size() - length, words.size());
            }
        }
        return String.join(" ", words);
    }

    /** {@code stockholms} as {@code stockholm}, as it stands before {@code kommun} or {@code län}. */
    public static String withoutGenitive(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean removeIfQualifier(List<String> words, int first, int end) {
        List<String> part = words.subList(first, end);
        boolean isQualifier = QUALIFIERS.contains(String.join(" ", part));
        if (isQualifier) {
            part.clear();
        }
        return isQualifier;
    }

    /** Which word begins what tells a town from its namesakes; -1 where there is none. */
    private static int relation(String key) {
        String[] words = key.split(" ", -1);
        for (int i = 1; i < words.length - 1; i++) {
            if (RELATIONS.contains(words[i])) {
                return words[0].length() > 2 ? i : -1;
            }
        }
        return -1;
    }
}
