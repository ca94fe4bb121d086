package openings.contract.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Legal forms of firms in the countries of the EU and EEA, the United Kingdom, Switzerland, North America and some more, as
 * they stand behind names ({@code legal-forms.tsv}), in the Baltic states and Romania also before them. Pure; thread-safe.
 *
 * <p>Dots, blanks and slashes do not matter, and neither does case where a form has three letters or is no word besides: {@code
 * B.V.}, {@code bv}, {@code GMBH & CO KG}. {@code Grand Hotel Spa} keeps its spa, for an Italian firm writes {@code S.p.A.}.
 */
public final class LegalForms {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;.()/|–-]+|[\\s,;(/|–-]+$");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0]+");
    private static final int MOST_WORDS = 7;

    /** The spellings of each form, by its letters. */
    private static final Map<String, Set<String>> BEHIND = new HashMap<>();

    private static final Set<String> BEFORE = new HashSet<>();
    /** Letters of forms that are words as well. */
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (List<String> row : Tsv.rows("legal-forms.tsv")) {
            String kind = row.getFirst();
            if (!kind.startsWith("#")) {
                for (String cell : row.get(1).split(";", -1)) {
                    add(kind, cell.strip());
                }
            }
        }
    }

    private LegalForms() {}

    private static void add(String kind, String cell) {
        if (kind.equals("word")) {
            WORDS.add(cell);
            return;
        }
        boolean isBefore = cell.startsWith("^");
        String form = isBefore ? cell.substring(1) : cell;
        if (isBefore) {
            BEFORE.add(form);
        }
        BEHIND.computeIfAbsent(letters(form), key -> new HashSet<>()).add(form);
    }

    /** The name without the forms behind it, and before it where that is usual; as it is where nothing else would be left. */
    public static String strip(String name) {
        String bare = BLANK.matcher(name).replaceAll(" ").strip();
        for (String shorter = behind(bare); !shorter.equals(bare); shorter = behind(bare)) {
            bare = shorter;
        }
        return before(bare);
    }

    private static String behind(String name) {
        List<Integer> starts = wordStarts(name);
        for (int words = Math.min(MOST_WORDS, starts.size() - 1); words >= 1; words--) {
            int start = starts.get(starts.size() - words);
            String left = trimmed(name.substring(0, start));
            if (isForm(name.substring(start), name) && !letters(left).isEmpty()) {
                return left;
            }
        }
        return name;
    }

    private static String before(String name) {
        int blank = name.indexOf(' ');
        boolean is = blank > 0 && BEFORE.stream().anyMatch(form -> name.startsWith(form + " "));
        String left = is ? trimmed(name.substring(blank + 1)) : name;
        return letters(left).isEmpty() ? name : left;
    }

    private static List<Integer> wordStarts(String name) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            boolean begins =
                    i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == ',' || name.charAt(i - 1) == '(';
            if (begins && name.charAt(i) != ' ') {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether the end of a name is a form: by its letters, and where these are a word too, by its spelling. */
    private static boolean isForm(String end, String name) {
        String written = end.strip();
        String key = letters(written);
        Set<String> spellings = BEHIND.get(key);
        if (spellings == null) {
            return false;
        }
        boolean marked =
                written.indexOf('/') >= 0 || (written.indexOf('.') >= 0 && written.indexOf('.') < written.length() - 1);
        boolean spelled = spellings.stream().anyMatch(form -> trimmed(written).equals(trimmed(form)));
        return !WORDS.contains(key) || marked || (spelled && !isCapitals(name, key));
    }

    /** Where all is in capitals, a form that is a word cannot be told from it; but hardly a name ends in AS or AB. */
    private static boolean isCapitals(String name, String key) {
        return key.equals("spa") && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
