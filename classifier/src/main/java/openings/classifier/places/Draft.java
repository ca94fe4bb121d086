package openings.classifier.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openings.classifier.places.Polygons.Outline;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/** What the sources say, before it is brought together. Used by one thread. */
final class Draft {
    private final Map<Nuts, Outline> outlines = new TreeMap<>();
    private final Map<String, Nuts> stated = new HashMap<>();
    private final Map<String, Nuts> estimated = new HashMap<>();
    private final Map<String, Map<Nuts, Double>> successors = new TreeMap<>();
    private final List<Point> points = new ArrayList<>();
    private final Map<Long, List<Point>> pointsById = new HashMap<>();
    private final Map<String, Set<String>> divisions = new HashMap<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();

    /**
     * A place as one source has it.
     *
     * @param country as NUTS writes it
     * @param divisions the administrative units that it lies in, the widest first
     * @param source which kind of file; units are told apart by it
     * @param postCode in the country's normal form, where the source has it
     */
    record Point(
            String name,
            String country,
            float latitude,
            float longitude,
            List<String> divisions,
            Layout source,
            int weight,
            @Nullable String postCode) {}

    /** A further name of the place with a GeoNames id. */
    record OtherName(long id, String name) {}

    /** Keeps the outline with most corners of a region, since it is the least generalised. */
    void add(Outline outline) {
        outlines.merge(outline.region(), outline, (a, b) -> a.corners() >= b.corners() ? a : b);
    }

    void add(Point point) {
        points.add(point);
    }

    void add(Point point, long id) {
        points.add(point);
        pointsById.computeIfAbsent(id, key -> new ArrayList<>(1)).add(point);
    }

    void add(OtherName name) {
        otherNames.add(name);
    }

    /** A post code's region as an official table states it, or as somebody estimated it. */
    void addPostCode(String country, String code, Nuts region, boolean isEstimated) {
        (isEstimated ? estimated : stated).putIfAbsent(country + code, region);
    }

    /** That {@code share} people of the former region live in {@code region} today. */
    void addSuccessor(String former, Nuts region, double share) {
        successors.computeIfAbsent(former, key -> new TreeMap<>()).merge(region, share, Math::max);
    }

    /** The name of an administrative unit that GeoNames gives by code, as {@code AT.03}. */
    void addDivision(String code, String name) {
        divisions.computeIfAbsent(code, key -> new LinkedHashSet<>(1)).add(name);
    }

    /** One object for equal strings, of which there are many. */
    String one(String text) {
        return strings.computeIfAbsent(text, key -> key);
    }

    Map<Nuts, Outline> outlines() {
        return outlines;
    }

    /** Region by country and post code. */
    Map<String, Nuts> statedPostCodes() {
        return stated;
    }

    Map<String, Nuts> estimatedPostCodes() {
        return estimated;
    }

    Map<String, Map<Nuts, Double>> successors() {
        return successors;
    }

    List<Point> points() {
        return points;
    }

    List<Point> pointsOf(long id) {
        return pointsById.getOrDefault(id, List.of());
    }

    List<OtherName> otherNames() {
        return otherNames;
    }

    /** The names of administrative units by GeoNames code. */
    Map<String, Set<String>> divisions() {
        return divisions;
    }
}
