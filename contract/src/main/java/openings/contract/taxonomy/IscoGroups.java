package openings.contract.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import openings.contract.code.Isco08;

/**
 * The structure of ISCO-08: 10 major, 43 sub-major, 130 minor and 436 unit groups with their titles. English titles are
 * the official ones; Danish and Dutch ones, of the upper two levels, are ours.
 */
public final class IscoGroups {
    private static final NavigableMap<Isco08, String> ENGLISH = read("en");
    private static final Map<String, NavigableMap<Isco08, String>> TRANSLATIONS =
            Map.of("da", read("da"), "nl", read("nl"));

    private IscoGroups() {}

    /** All 619 groups in the order of their codes, each right behind its parent. */
    public static List<Isco08> all() {
        return List.copyOf(ENGLISH.navigableKeySet());
    }

    /** The groups of one level, 1 (major groups) to 4 (unit groups), in the order of their codes. */
    public static List<Isco08> all(int level) {
        return ENGLISH.navigableKeySet().stream()
                .filter(group -> group.level() == level)
                .toList();
    }

    public static boolean exists(Isco08 group) {
        return ENGLISH.containsKey(group);
    }

    /**
     * The official English title.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public static String title(Isco08 group) {
        return Optional.ofNullable(ENGLISH.get(group))
                .orElseThrow(() -> new IllegalArgumentException("ISCO-08 has no group " + group));
    }

    /**
     * The title in the language of {@code locale}, or in English where there is none in that language.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public static String title(Isco08 group, Locale locale) {
        String english = title(group);
        NavigableMap<Isco08, String> titles = TRANSLATIONS.get(locale.getLanguage());
        return titles == null ? english : titles.getOrDefault(group, english);
    }

    /** The groups one level down in the order of their codes; empty for a unit group. */
    public static List<Isco08> children(Isco08 group) {
        return ENGLISH.tailMap(group, false).keySet().stream()
                .takeWhile(group::contains)
                .filter(below -> below.level() == group.level() + 1)
                .toList();
    }

    private static NavigableMap<Isco08, String> read(String language) {
        NavigableMap<Isco08, String> titles = new TreeMap<>();
        Tsv.rows("isco08." + language + ".tsv").forEach(row -> titles.put(Isco08.of(row.get(0)), row.get(1)));
        return titles;
    }
}
