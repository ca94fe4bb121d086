package openings.classifier.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.contract.code.Nuts;

/** The outlines of the regions, on a plate carrée good enough for the few kilometres that matter. Immutable. */
final class Polygons {
    /** How far outside every outline of its country a place may lie and still be given the nearest region. */
    static final double NEAREST_KILOMETRES = 25;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final Map<String, List<Outline>> byCountry = new TreeMap<>();

    /**
     * A region's outline.
     *
     * @param rings closed lines of longitude and latitude in turn; what lies within an odd number of them is inside
     */
    record Outline(Nuts region, List<float[]> rings, Box box) {
        static Outline of(Nuts region, List<float[]> rings) {
            return new Outline(region, List.copyOf(rings), Box.around(rings));
        }

        int corners() {
            return rings.stream().mapToInt(ring -> ring.length / 2).sum();
        }

        boolean contains(double latitude, double longitude) {
            boolean inside = false;
            if (box.isWithin(latitude, longitude, 0)) {
                for (float[] ring : rings) {
                    inside ^= crossesOddly(ring, latitude, longitude);
                }
            }
            return inside;
        }

        private static boolean crossesOddly(float[] ring, double latitude, double longitude) {
            boolean odd = false;
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                boolean spans = (ring[i + 1] > latitude) != (ring[j + 1] > latitude);
                if (spans
                        && longitude
                                < (double) (ring[j] - ring[i]) * (latitude - ring[i + 1]) / (ring[j + 1] - ring[i + 1])
                                        + ring[i]) {
                    odd = !odd;
                }
            }
            return odd;
        }

        /** Kilometres from the outline, 0 inside. */
        double distance(double latitude, double longitude) {
            if (contains(latitude, longitude)) {
                return 0;
            }
            double east = KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
            double nearest = Double.MAX_VALUE;
            for (float[] ring : rings) {
                for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                    nearest = Math.min(
                            nearest,
                            toSegment(
                                    (ring[j] - longitude) * east,
                                    (ring[j + 1] - latitude) * KILOMETRES_PER_DEGREE,
                                    (ring[i] - longitude) * east,
                                    (ring[i + 1] - latitude) * KILOMETRES_PER_DEGREE));
                }
            }
            return nearest;
        }

        /** The distance of the origin from the line between two points. */
        private static double toSegment(double ax, double ay, double bx, double by) {
            double dx = bx - ax;
            double dy = by - ay;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0, 1);
            return Math.hypot(ax + along * dx, ay + along * dy);
        }
    }

    /** The smallest rectangle around an outline. */
    record Box(double south, double west, double north, double east) {
        static Box around(List<float[]> rings) {
            double south = 90;
            double west = 180;
            double north = -90;
            double east = -180;
            for (float[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    west = Math.min(west, ring[i]);
                    east = Math.max(east, ring[i]);
                    south = Math.min(south, ring[i + 1]);
                    north = Math.max(north, ring[i + 1]);
                }
            }
            return new Box(south, west, north, east);
        }

        boolean isWithin(double latitude, double longitude, double kilometres) {
            double degrees = kilometres / KILOMETRES_PER_DEGREE;
            double degreesEast = degrees / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
            return latitude >= south - degrees
                    && latitude <= north + degrees
                    && longitude >= west - degreesEast
                    && longitude <= east + degreesEast;
        }
    }

    /** A region and how many kilometres away it is. */
    record Near(Nuts region, double kilometres) {}

    Polygons(Iterable<Outline> outlines) {
        for (Outline outline : outlines) {
            byCountry
                    .computeIfAbsent(outline.region().country(), key -> new ArrayList<>())
                    .add(outline);
        }
    }

    List<Outline> all() {
        return byCountry.values().stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return byCountry.isEmpty();
    }

    /** The region of {@code country} that a place lies in or, up to {@link #NEAREST_KILOMETRES} away, nearest to. */
    Optional<Near> find(String country, double latitude, double longitude) {
        return nearest(byCountry.getOrDefault(country, List.of()), latitude, longitude);
    }

    /** The same whatever the country. */
    Optional<Near> find(double latitude, double longitude) {
        return nearest(all(), latitude, longitude);
    }

    /** How far a place is from a region; nothing where the region's outline is not known. */
    Optional<Double> distance(Nuts region, double latitude, double longitude) {
        return byCountry.getOrDefault(region.country(), List.of()).stream()
                .filter(outline -> outline.region().equals(region))
                .findFirst()
                .map(outline -> outline.distance(latitude, longitude));
    }

    private static Optional<Near> nearest(List<Outline> outlines, double latitude, double longitude) {
        for (Outline outline : outlines) {
            if (outline.contains(latitude, longitude)) {
                return Optional.of(new Near(outline.region(), 0));
            }
        }
        return outlines.stream()
                .filter(outline -> outline.box().isWithin(latitude, longitude, NEAREST_KILOMETRES))
                .map(outline -> new Near(outline.region(), outline.distance(latitude, longitude)))
                .filter(near -> near.kilometres() <= NEAREST_KILOMETRES)
                .min(Comparator.comparingDouble(Near::kilometres));
    }
}
