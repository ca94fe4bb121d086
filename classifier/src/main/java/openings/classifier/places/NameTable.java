package openings.classifier.places;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import openings.classifier.places.Draft.OtherName;
import openings.classifier.places.Draft.Point;
import openings.classifier.places.Sense.Kind;
import openings.contract.code.Nuts;

/** Brings places of one name together: what each name may stand for. Used by one thread. */
final class NameTable {
    /** Places of one name that are no farther apart are one place, told by several sources. */
    private static final double ONE_PLACE_KILOMETRES = 8;

    private static final int LIGHTER_ALIAS = 4;
    private static final int LIGHTER_OTHER_NAME = 2;
    private static final int SMALLEST_AREA = 24;
    private static final int ONE_POST_CODE = 20;
    private static final int MOST_BY_POST_CODES = 50;

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Located>> groups = new HashMap<>();
    private final Map<String, Area> areas = new TreeMap<>();
    private final Map<Point, Nuts> settled = new HashMap<>();
    private final NavigableMap<String, List<Sense>> senses = new TreeMap<>();

    /** An administrative unit: its names and how many of its places lie in which region. */
    private record Area(Set<String> names, Map<Nuts, Integer> counts) {}

    /** The senses by key, the likeliest first. */
    static NavigableMap<String, List<Sense>> of(List<Located> places, Draft draft) {
        NameTable table = new NameTable();
        for (Located place : places) {
            table.group(place);
            table.addUnits(place, draft);
        }
        table.groups.values().forEach(table::settle);
        table.addOtherNames(draft);
        table.areas.values().forEach(table::addArea);
        table.senses
                .values()
                .forEach(found ->
                        found.sort(Comparator.comparingInt(Sense::weight).reversed()));
        return table.senses;
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, PlaceKey::of);
    }

    private void group(Located place) {
        String key = place.point().country() + key(place.point().name());
        groups.computeIfAbsent(key, each -> new ArrayList<>(1)).add(place);
    }

    private void addUnits(Located place, Draft draft) {
        Point point = place.point();
        StringBuilder path = new StringBuilder(point.country()).append(point.source());
        for (String unit : Countries.isCoded(point.country()) ? point.divisions() : List.<String>of()) {
            path.append('|').append(unit);
            if (!unit.isEmpty()) {
                areas.computeIfAbsent(
                                path.toString(),
                                key -> new Area(draft.divisions().getOrDefault(unit, Set.of(unit)), new TreeMap<>()))
                        .counts()
                        .merge(region(place), 1, Integer::sum);
            }
        }
    }

    private static Nuts region(Located place) {
        return requireNonNull(place.region(), "a place beyond all outlines");
    }

    /** Tells the different places of one name and country apart and gives each one region. */
    private void settle(List<Located> group) {
        Map<Nuts, Integer> counts = new HashMap<>();
        group.forEach(place -> counts.merge(region(place), place.trust(), Integer::sum));
        List<Located> heads = new ArrayList<>();
        Map<Nuts, List<Point>> byRegion = new TreeMap<>();
        group.stream()
                .sorted(Comparator.comparingInt(Located::trust)
                        .thenComparingInt(place -> counts.getOrDefault(region(place), 0))
                        .thenComparingInt(place -> place.point().weight())
                        .reversed())
                .forEach(place -> {
                    Located head = head(heads, place);
                    Nuts region = region(head);
                    byRegion.computeIfAbsent(region, key -> new ArrayList<>()).add(place.point());
                    if (place.point().source() == Layout.GEONAMES_DUMP) {
                        settled.put(place.point(), region);
                    }
                });
        byRegion.forEach((region, points) -> addTown(region, points));
    }

    private static Located head(List<Located> heads, Located place) {
        for (Located head : heads) {
            boolean isOne = place.trust() < head.trust() && head.distance(place) <= ONE_PLACE_KILOMETRES;
            if (isOne || region(head).equals(place.region())) {
                return head;
            }
        }
        heads.add(place);
        return place;
    }

    private void addTown(Nuts region, List<Point> points) {
        int weight = weight(points);
        Set<String> names = new TreeSet<>();
        points.forEach(point -> names.add(point.name()));
        for (String name : names) {
            addNames(name, new Sense(Kind.TOWN, List.of(region), weight));
        }
    }

    private static int weight(List<Point> points) {
        Set<String> postCodes = new HashSet<>();
        Set<Layout> sources = new HashSet<>();
        int heaviest = 0;
        for (Point point : points) {
            heaviest = Math.max(heaviest, point.weight());
            sources.add(point.source());
            if (point.postCode() != null) {
                postCodes.add(point.postCode());
            }
        }
        int byPostCodes = postCodes.isEmpty()
                ? 0
                : (int) Math.min(MOST_BY_POST_CODES, ONE_POST_CODE + 12 * Math.log10(postCodes.size()));
        return Math.max(heaviest, byPostCodes) + 2 * (sources.size() - 1);
    }

    private void addNames(String name, Sense sense) {
        add(key(name), sense);
        for (String alias : PlaceKey.aliases(name)) {
            add(alias, lighter(sense, LIGHTER_ALIAS));
        }
    }

    private static Sense lighter(Sense sense, int by) {
        return new Sense(sense.kind(), sense.regions(), Math.max(0, sense.weight() - by));
    }

    /** Adds a sense, or makes the same one heavier. */
    private void add(String key, Sense sense) {
        List<Sense> known = senses.computeIfAbsent(key, each -> new ArrayList<>(1));
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).regions().equals(sense.regions())) {
                known.set(i, heavier(known.get(i), sense));
                return;
            }
        }
        if (!key.isEmpty()) {
            known.add(sense);
        }
    }

    /** A town and an area that is called after it are told apart only where they lie in different regions. */
    private static Sense heavier(Sense a, Sense b) {
        Kind kind = a.kind() == Kind.TOWN || b.kind() == Kind.TOWN ? Kind.TOWN : a.kind();
        return new Sense(kind, a.regions(), Math.max(a.weight(), b.weight()));
    }

    private void addOtherNames(Draft draft) {
        for (OtherName other : draft.otherNames()) {
            for (Point point : draft.pointsOf(other.id())) {
                for (Sense sense : List.copyOf(senses.getOrDefault(key(point.name()), List.of()))) {
                    if (sense.kind() == Kind.TOWN && sense.regions().getFirst().equals(settled.get(point))) {
                        addNames(other.name(), lighter(sense, LIGHTER_OTHER_NAME));
                    }
                }
            }
        }
    }

    private void addArea(Area area) {
        int all = area.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<Nuts> regions = Extent.of(area.counts());
        int weight = SMALLEST_AREA + (int) Math.round(8 * Math.log10(all));
        for (String name : area.names()) {
            addNames(name, new Sense(Kind.AREA, regions, weight));
            String bare = PlaceKey.withoutQualifiers(key(name));
            if (!bare.equals(key(name))) {
                add(bare, new Sense(Kind.AREA, regions, weight - LIGHTER_ALIAS));
            }
        }
    }
}
