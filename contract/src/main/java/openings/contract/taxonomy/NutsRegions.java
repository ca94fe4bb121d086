package openings.contract.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import openings.contract.code.Nuts;

/**
 * The regions of NUTS 2024 and the statistical regions of the other countries that Eurostat codes in the same way, with
 * their names. The United Kingdom is not among them.
 */
public final class NutsRegions {
    private static final NavigableMap<Nuts, Names> REGIONS = read();

    private NutsRegions() {}

    private record Names(String latin, String original) {}

    /** All regions in the order of their codes, each right behind its parent. */
    public static List<Nuts> all() {
        return List.copyOf(REGIONS.navigableKeySet());
    }

    /** The regions of one level, 0 (countries) to 3, in the order of their codes. */
    public static List<Nuts> all(int level) {
        return REGIONS.navigableKeySet().stream()
                .filter(region -> region.level() == level)
                .toList();
    }

    public static boolean exists(Nuts region) {
        return REGIONS.containsKey(region);
    }

    /**
     * The region's own name in Latin letters.
     *
     * @throws IllegalArgumentException if there is no such region
     */
    public static String name(Nuts region) {
        return names(region).latin();
    }

    /**
     * The region's own name in its own letters, Greek or Cyrillic where it is so written.
     *
     * @throws IllegalArgumentException if there is no such region
     */
    public static String originalName(Nuts region) {
        return names(region).original();
    }

    /**
     * A country's name in the language of {@code locale}, any other region's own name in Latin letters.
     *
     * @throws IllegalArgumentException if there is no such region
     */
    public static String name(Nuts region, Locale locale) {
        String own = name(region);
        return region.level() == 0 ? Locale.of("", isoCountry(region)).getDisplayCountry(locale) : own;
    }

    /** The ISO 3166-1 alpha-2 code of the region's country, which differs from NUTS for Greece. */
    public static String isoCountry(Nuts region) {
        return region.country().equals("EL") ? "GR" : region.country();
    }

    /** The regions one level down in the order of their codes; empty for a region of level 3. */
    public static List<Nuts> children(Nuts region) {
        return REGIONS.tailMap(region, false).keySet().stream()
                .takeWhile(region::contains)
                .filter(below -> below.level() == region.level() + 1)
                .toList();
    }

    private static Names names(Nuts region) {
        return Optional.ofNullable(REGIONS.get(region))
                .orElseThrow(() -> new IllegalArgumentException("NUTS 2024 has no region " + region));
    }

    private static NavigableMap<Nuts, Names> read() {
        NavigableMap<Nuts, Names> regions = new TreeMap<>();
        for (List<String> row : Tsv.rows("nuts2024.tsv")) {
            regions.put(Nuts.of(row.get(0)), new Names(row.get(1), row.getLast()));
        }
        return regions;
    }
}
