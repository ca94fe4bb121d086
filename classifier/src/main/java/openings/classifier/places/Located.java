package openings.classifier.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** How many places of a unit must lie in one region for the rest to belong there as well. */
    private static final double NEARLY_ALL = 0.85;

    private static final int ENOUGH = 5;

    /** Finds the regions of all points of a draft. */
    static List<Located> of(Draft draft, Polygons polygons) {
        List<Located> byOutline = new ArrayList<>(draft.points().size());
        for (Point point : draft.points()) {
            byOutline.add(byOutline(point, polygons));
        }
        Map<String, Nuts> homes = homes(byOutline);
        DivisionNames names = new DivisionNames();
        Map<List<String>, List<Nuts>> named = new HashMap<>();
        return byOutline.stream()
                .map(located -> located.byUnitName(
                                named.computeIfAbsent(located.divisions(), units -> named(units, names)), polygons)
                        .or(() -> located.byUnit(homes, polygons))
                        .orElse(located))
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

    /** Where nearly all places of an administrative unit lie. */
    private static Map<String, Nuts> homes(List<Located> places) {
        Map<String, Map<Nuts, Integer>> counts = new HashMap<>();
        for (Located place : places) {
            String unit = unit(place.point);
            if (!unit.isEmpty() && place.region != null) {
                counts.computeIfAbsent(unit, key -> new HashMap<>()).merge(place.region, 1, Integer::sum);
            }
        }
        Map<String, Nuts> homes = new HashMap<>();
        counts.forEach((unit, regions) -> home(regions).ifPresent(home -> homes.put(unit, home)));
        return homes;
    }

    private static Optional<Nuts> home(Map<Nuts, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Nuts, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .filter(most -> all >= ENOUGH && most.getValue() >= NEARLY_ALL * all)
                .map(Map.Entry::getKey);
    }

    /** The narrowest unit that a province may be, told apart by the kind of source, since each names them differently. */
    private static String unit(Point point) {
        String first = point.divisions().get(0);
        String second = point.divisions().get(1);
        return second.isEmpty() ? "" : point.source() + "|" + point.country() + "|" + first + "|" + second;
    }

    /** The country and the units, the narrowest first. */
    private List<String> divisions() {
        List<String> units = new ArrayList<>();
        units.add(point.country());
        units.addAll(point.divisions().reversed());
        return units;
    }

    /** The regions that have a unit's name. */
    private static List<Nuts> named(List<String> countryAndUnits, DivisionNames names) {
        return countryAndUnits.stream()
                .skip(1)
                .filter(unit -> !unit.isEmpty())
                .flatMap(unit -> names.find(countryAndUnits.getFirst(), unit).stream())
                .toList();
    }

    /** The region that is one of its units by name; a far one has the name by chance. */
    private Optional<Located> byUnitName(List<Nuts> named, Polygons polygons) {
        return named.stream()
                .filter(unit -> isNear(unit, polygons))
                .findFirst()
                .map(unit -> new Located(point, unit, BY_UNIT));
    }

    /** The region in which nearly all else of its unit is. */
    private Optional<Located> byUnit(Map<String, Nuts> homes, Polygons polygons) {
        return Optional.ofNullable(homes.get(unit(point)))
                .filter(home -> region == null || isNear(home, polygons))
                .map(home -> new Located(point, home, BY_UNIT));
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
        String key = point.country() + point.postCode();
        Nuts stated = draft.statedPostCodes().get(key);
        return stated == null ? this : new Located(point, stated, BY_TABLE);
    }

    /** Kilometres between two places, good enough for near ones. */
    double distance(Located other) {
        double east = Math.cos(Math.toRadians(point.latitude()));
        return 111.2
                * Math.hypot(
                        point.latitude() - other.point.latitude(),
                        (point.longitude() - other.point.longitude()) * east);
    }
}
