package openings.classifier.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;

/**
 * How far an area reaches, in the fewest and widest regions that say it. Borders of the map are generalised, so a region
 * that holds few of its places is not part of it.
 */
final class Extent {
    /** An area reaches into a region that has this part of the places that its main region has. */
    private static final double REACHES = 0.1;
    /** This part of the regions within a wider one must be reached for it to stand for them. */
    private static final double COVERS = 0.6;
    /** This part of the places must lie within the wider one. */
    private static final double WITHIN = 0.96;

    private static final List<Nuts> LOWEST = NutsRegions.all(3);

    private Extent() {}

    /** The regions of an area whose places are counted by region of level 3; at least one. */
    static List<Nuts> of(Map<Nuts, Integer> counts) {
        for (int level = 3; level > 0; level--) {
            Map<Nuts, Integer> wider = atLevel(counts, level);
            Nuts main = Collections.max(wider.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            if (wider.getOrDefault(main, 0) >= WITHIN * sum(wider) && (level == 3 || covers(counts, main))) {
                return List.of(main);
            }
        }
        return parts(counts);
    }

    private static Map<Nuts, Integer> atLevel(Map<Nuts, Integer> counts, int level) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().atLevel(level), Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    private static int sum(Map<Nuts, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean covers(Map<Nuts, Integer> counts, Nuts wider) {
        List<Nuts> within = LOWEST.stream().filter(wider::contains).toList();
        long reached = within.stream().filter(counts::containsKey).count();
        return within.size() > 1 && reached >= COVERS * within.size();
    }

    private static List<Nuts> parts(Map<Nuts, Integer> counts) {
        int most = Collections.max(counts.values());
        List<Nuts> parts = new ArrayList<>();
        counts.forEach((region, count) -> {
            if (count >= REACHES * most) {
                parts.add(region);
            }
        });
        return parts;
    }
}
