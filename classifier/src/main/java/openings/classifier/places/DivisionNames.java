package openings.classifier.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;

/** Regions of the lowest level that are administrative units, by their names: provinces, counties, cantons. Thread-safe. */
final class DivisionNames {
    private final Map<String, Nuts> regions = new HashMap<>();

    DivisionNames() {
        Set<String> ambiguous = new HashSet<>();
        for (Nuts region : NutsRegions.all(3)) {
            for (String name : List.of(NutsRegions.name(region), NutsRegions.originalName(region))) {
                for (String part : name.split(" ?/ ?|(?<=..) - ", -1)) {
                    add(region, PlaceKey.of(part), ambiguous);
                    add(region, PlaceKey.withoutQualifiers(PlaceKey.of(part)), ambiguous);
                    add(region, turned(part), ambiguous);
                }
            }
        }
        regions.keySet().removeAll(ambiguous);
    }

    /** {@code München, Landkreis} as units are called elsewhere: {@code landkreis munchen}. */
    private static String turned(String name) {
        int comma = name.lastIndexOf(", ");
        String kind = name.substring(comma + 1).replace("Kreisfreie Stadt", "Stadtkreis");
        return comma < 0 ? PlaceKey.of(name) : PlaceKey.of(kind + " " + name.substring(0, comma));
    }

    private void add(Nuts region, String key, Set<String> ambiguous) {
        String inCountry = region.country() + key;
        Nuts known = regions.putIfAbsent(inCountry, region);
        if (known != null && !known.equals(region)) {
            ambiguous.add(inCountry);
        }
    }

    /** The region that has a unit's name; empty where there is none, or several. */
    Optional<Nuts> find(String country, String unit) {
        String key = PlaceKey.of(unit);
        return Optional.ofNullable(regions.get(country + key))
                .or(() -> Optional.ofNullable(regions.get(country + PlaceKey.withoutQualifiers(key))));
    }
}
