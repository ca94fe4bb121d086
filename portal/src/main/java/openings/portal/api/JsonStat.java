package openings.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.Trust.Grade;
import openings.portal.view.Figure;
import openings.portal.view.Names;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Figures as <a href="https://json-stat.org/full/">JSON-stat 2.0</a>: a cube with the last dimension running fastest, of
 * which only the cells that exist are written. Grades and the ends of the ranges stand in the extension.
 */
record JsonStat(
        String version,

        @JsonProperty("class") String kind,

        String label,
        String source,
        String updated,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Map<Long, Long> value,
        Map<Long, String> status,
        Extension extension) {

    /** One side of the cube. */
    record Dimension(String label, Category category) {}

    /** The codes of a side in order, and what they are called. */
    record Category(List<String> index, Map<String, String> label) {}

    /** What JSON-stat has no place for; cells as in {@code value}. */
    record Extension(boolean simulated, Map<Long, Long> low, Map<Long, Long> high, Map<Long, Grade> grade) {}

    static JsonStat of(List<Figure> figures, ReleaseManifest release, Words words) {
        Cube cube = new Cube(figures, new Names(words));
        return new JsonStat(
                "2.0",
                "dataset",
                words.text("site.tagline") + (release.simulated() ? " (" + words.text("simulated.label") + ")" : ""),
                "Openings, " + release.number(),
                release.created().toString(),
                Arrays.stream(Side.values()).map(Side::name).toList(),
                Arrays.stream(Side.values()).map(cube::size).toList(),
                Map.of("metric", List.of("INDICATOR"), "geo", List.of("GEO"), "time", List.of("TIME_PERIOD")),
                cube.dimensions(words),
                cube.cells(figure -> shown(figure, Figure.Estimate::value)),
                cube.cells(figure -> figure.trust().status().name()),
                new Extension(
                        release.simulated(),
                        cube.cells(figure -> shown(figure, Figure.Estimate::low)),
                        cube.cells(figure -> shown(figure, Figure.Estimate::high)),
                        cube.cells(figure -> figure.trust().grade())));
    }

    private static @Nullable Long shown(Figure figure, Function<Figure.Estimate, Long> part) {
        Figure.Estimate estimate = figure.estimate();
        return estimate == null ? null : part.apply(estimate);
    }

    private enum Side {
        INDICATOR,
        ISCO08,
        GEO,
        TIME_PERIOD;

        String code(Figure figure) {
            return switch (this) {
                case INDICATOR -> figure.series().indicator().name();
                case ISCO08 -> figure.series().occupationCode();
                case GEO -> figure.series().region().code();
                case TIME_PERIOD -> figure.period().toString();
            };
        }

        String label(Figure figure, Names names) {
            return switch (this) {
                case ISCO08 -> names.occupation(figure.series().occupation());
                case GEO -> names.region(figure.series().region());
                case INDICATOR, TIME_PERIOD -> code(figure);
            };
        }
    }

    /** The figures, with the codes of each side in the order of their first figure. */
    private static final class Cube {
        private final List<Figure> figures;
        private final Names names;
        private final Map<Side, Map<String, Integer>> places = new LinkedHashMap<>();

        Cube(List<Figure> figures, Names names) {
            this.figures = figures;
            this.names = names;
            for (Side side : Side.values()) {
                Map<String, Integer> codes = new LinkedHashMap<>();
                figures.stream().map(side::code).distinct().sorted().forEach(code -> codes.put(code, codes.size()));
                places.put(side, codes);
            }
        }

        int size(Side side) {
            return codes(side).size();
        }

        Map<String, Dimension> dimensions(Words words) {
            Map<String, Dimension> dimensions = new LinkedHashMap<>();
            for (Side side : Side.values()) {
                Category category = new Category(List.copyOf(codes(side).keySet()), labels(side));
                dimensions.put(side.name(), new Dimension(words.text("dimension." + side.name()), category));
            }
            return dimensions;
        }

        <V> Map<Long, V> cells(Function<Figure, @Nullable V> value) {
            Map<Long, V> cells = new LinkedHashMap<>();
            for (Figure figure : figures) {
                V cell = value.apply(figure);
                if (cell != null) {
                    cells.put(position(figure), cell);
                }
            }
            return cells;
        }

        private long position(Figure figure) {
            long position = 0;
            for (Side side : Side.values()) {
                Map<String, Integer> codes = codes(side);
                position = position * codes.size() + codes.getOrDefault(side.code(figure), 0);
            }
            return position;
        }

        private Map<String, String> labels(Side side) {
            Map<String, String> labels = new LinkedHashMap<>();
            figures.forEach(figure -> labels.put(side.code(figure), side.label(figure, names)));
            return labels;
        }

        private Map<String, Integer> codes(Side side) {
            return places.getOrDefault(side, Map.of());
        }
    }
}
