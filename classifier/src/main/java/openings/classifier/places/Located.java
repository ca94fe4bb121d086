package openings.classifier.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import openings.classifier.places.Draft.Point;
import openings.classifier.places.Polygons.Near;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/**
 * A place with its region.
 *
 * @param region null where the country is coded but the place lies beyond its outlines; the country alone where it is
 *     outside NUTS
 * @param trust the more, the better the region is founded
 */
record Located(Point point, @Nullable Nuts region, int trust) {
    private static final int BY_TABLE = 3;
    private static final int BY_UNIT = 2;
    private static final int BY_OUTLINE = 1;

    /** How far a generalised border may be off. */
    private static final double BORDER_KILOMETRES = 12;

    /** Finds the regions of all points of a draft; points of which none can be found are left out. */
    static List<Located> of(Draft draft, Polygons polygons) {
        List<Located> byOutline = new ArrayList<>(draft.points().size());
        for (Point point : draft.points()) {
            byOutline.add(byOutline(point, polygons));
        }
        UnitHomes homes = UnitHomes.of(byOutline);
        return byOutline.stream()
                .map(located -> located.byUnit(homes, polygons))
                .map(located -> located.byTable(draft))
                .filter(located -> located.region != null)
                .toList();
    }

    private static Located byOutline(Point point, Polygons polygons) {
        if (!Countries.isCoded(point.country())) {
            return new Located(point, Nuts.of(point.country()), BY_TABLE);
        }
        Optional<Near> near = polygons.find(point.country(), point.latitude(), point.longitude());
        return new Located(point, near.map(Near::region).orElse(null), BY_OUTLINE);
    }

    /** The region of the narrowest unit that is in one, if it is no farther away than a border may be off. */
    private Located byUnit(UnitHomes homes, Polygons polygons) {
        return homes.regions(units(point)).stream()
                .filter(home -> region == null || isNear(home, polygons))
                .findFirst()
                .map(home -> new Located(point, home, BY_UNIT))
                .orElse(this);
    }

    private boolean isNear(Nuts other, Polygons polygons) {
        return other.equals(region)
                || polygons.distance(other, point.latitude(), point.longitude()).orElse(Double.MAX_VALUE)
                        <= BORDER_KILOMETRES;
    }

    private Located byTable(Draft draft) {
        if (point.postCode() == null) {
            return this;
        }
        Nuts stated = draft.statedPostCodes().get(point.country() + point.postCode());
        return stated == null ? this : new Located(point, stated, BY_TABLE);
    }

    /** The units that a point lies in, the narrowest first, each with all wider ones, told apart by kind of source. */
    static List<String> units(Point point) {
        List<String> units = new ArrayList<>();
        StringBuilder path =
                new StringBuilder(point.source().name()).append('|').append(point.country());
        for (String division : point.divisions()) {
            if (!division.isEmpty()) {
                path.append('|').append(division);
                units.addFirst(path.toString());
            }
        }
        return units;
    }

    /** Kilometres between two places, good enough for near ones. */
    double distance(Located other) {
        double east = Math.cos(Math.toRadians(point.latitude()));
        return 111.2
                * Math.hypot(
                        point.latitude() - other.point.latitude(),
                        (point.longitude() - other.point.longitude()) * east);
    }

    /** The regions that administrative units are, or lie in. */
    private static final class UnitHomes {
        /** How many places of a unit must lie in one region for the rest to belong there as well ... */
        private static final double NEARLY_ALL = 0.85;
        /** ... and how many where the region has the unit's name. */
        private static final double MOST = 0.5;

        private static final int ENOUGH = 5;

        private final Map<String, Nuts> byName = new HashMap<>();
        private final Map<String, Nuts> byPlaces = new HashMap<>();
        private final DivisionNames names = new DivisionNames();

        static UnitHomes of(List<Located> places) {
            Map<String, Map<Nuts, Integer>> counts = new HashMap<>();
            for (Located place : places) {
                if (place.region != null && Countries.isCoded(place.point.country())) {
                    for (String unit : units(place.point)) {
                        counts.computeIfAbsent(unit, key -> new HashMap<>(2)).merge(place.region, 1, Integer::sum);
                    }
                }
            }
            UnitHomes homes = new UnitHomes();
            counts.forEach(homes::add);
            return homes;
        }

        private void add(String unit, Map<Nuts, Integer> counts) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            Map.Entry<Nuts, Integer> main = counts.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry<Nuts, Integer>::getValue)
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            String country = main.getKey().country();
            Optional<Nuts> named = names.find(country, unit.substring(unit.lastIndexOf('|') + 1));
            if (named.isPresent() && counts.getOrDefault(named.get(), 0) >= MOST * all) {
                byName.put(unit, named.get());
            } else if (isNarrow(unit) && all >= ENOUGH && main.getValue() >= NEARLY_ALL * all) {
                byPlaces.put(unit, main.getKey());
            }
        }

        /** Whether the unit lies within another, as what is in one region does. */
        private static boolean isNarrow(String unit) {
            return unit.chars().filter(letter -> letter == '|').count() > 2;
        }

        /** The regions of these units, those first that have the name of one. */
        List<Nuts> regions(List<String> units) {
            List<Nuts> regions = new ArrayList<>();
            for (Map<String, Nuts> homes : List.of(byName, byPlaces)) {
                units.stream().map(homes::get).filter(Objects::nonNull).forEach(regions::add);
            }
            return regions;
        }
    }
}
