package openings.classifier.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import openings.classifier.places.Draft.Point;
import openings.contract.code.Nuts;

/** Gives each post code its regions: as TERCET states it, else as estimated, else where its places lie. */
final class PostCodeTable {
    /** The part of a code's places that must lie in a region for it to count; fewer are errors of the map. */
    private static final double ENOUGH = 0.2;

    private PostCodeTable() {}

    /** The regions by country and code, the likeliest first. */
    static NavigableMap<String, NavigableMap<String, List<Nuts>>> of(List<Located> places, Draft draft) {
        NavigableMap<String, NavigableMap<String, List<Nuts>>> table = new TreeMap<>();
        Map<String, Map<Nuts, Integer>> counts = new HashMap<>();
        for (Located place : places) {
            Point point = place.point();
            Nuts region = place.region();
            if (point.postCode() != null && region != null) {
                counts.computeIfAbsent(point.country() + point.postCode(), key -> new TreeMap<>())
                        .merge(region, 1, Integer::sum);
            }
        }
        counts.forEach((key, regions) -> put(table, key, likeliest(regions)));
        draft.estimatedPostCodes().forEach((key, region) -> put(table, key, List.of(region)));
        draft.statedPostCodes().forEach((key, region) -> put(table, key, List.of(region)));
        return table;
    }

    private static void put(
            NavigableMap<String, NavigableMap<String, List<Nuts>>> table, String key, List<Nuts> regions) {
        table.computeIfAbsent(key.substring(0, 2), country -> new TreeMap<>()).put(key.substring(2), regions);
    }

    private static List<Nuts> likeliest(Map<Nuts, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(region -> region.getValue() >= ENOUGH * all)
                .sorted(Comparator.comparing(Map.Entry<Nuts, Integer>::getValue).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
