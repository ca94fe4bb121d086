package openings.contract.taxonomy;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import openings.contract.code.Nace;

/**
 * The sections and divisions of NACE Rev. 2 (A to U) and Rev. 2.1 (A to V) with short English titles of our own
 * wording.
 */
public final class NaceSections {
    private static final NavigableMap<Nace, String> TITLES = read();

    private NaceSections() {}

    /** The sections of a revision in the order of their letters. */
    public static List<Nace> all(Nace.Version version) {
        return TITLES.navigableKeySet().stream()
                .filter(activity -> activity.version() == version && activity.level() == 1)
                .toList();
    }

    /** Whether there is such a section or division; groups and classes are not listed here. */
    public static boolean exists(Nace activity) {
        return TITLES.containsKey(activity);
    }

    /**
     * The title of a section or division; of a group or class, that of its division.
     *
     * @throws IllegalArgumentException if there is no such division in the section
     */
    public static String title(Nace activity) {
        return Optional.ofNullable(TITLES.get(division(activity)))
                .orElseThrow(() ->
                        new IllegalArgumentException("NACE " + activity.version() + " has no activity " + activity));
    }

    /** The divisions of a section in the order of their codes; empty for anything deeper. */
    public static List<Nace> children(Nace activity) {
        return activity.level() > 1
                ? List.of()
                : TITLES.tailMap(activity, false).keySet().stream()
                        .takeWhile(below -> below.section().equals(activity))
                        .toList();
    }

    /** The activity that a two-digit division belongs to in a revision; empty where the revision has no such division. */
    public static Optional<Nace> findDivision(String digits, Nace.Version version) {
        return TITLES.navigableKeySet().stream()
                .filter(activity -> activity.version() == version && activity.level() == 2)
                .filter(activity -> activity.code().substring(1).equals(digits))
                .findFirst();
    }

    private static Nace division(Nace activity) {
        return activity.level() <= 2 ? activity : new Nace(activity.code().substring(0, 3), activity.version());
    }

    private static NavigableMap<Nace, String> read() {
        NavigableMap<Nace, String> titles = new TreeMap<>();
        Tsv.rows("nace-rev2.tsv").forEach(row -> titles.put(Nace.rev2(row.get(0)), row.get(1)));
        Tsv.rows("nace-rev2-1.tsv").forEach(row -> titles.put(Nace.rev21(row.get(0)), row.get(1)));
        return titles;
    }
}
