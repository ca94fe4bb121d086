package openings.portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import openings.portal.view.Figure;
import openings.portal.view.Names;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/** Figures as a cube: each side with its codes in order, each figure a cell with a number. */
final class Cube {
    /** A dimension, in the order in which cells are numbered, the last one fastest. */
    enum Side {
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

    Map<String, JsonStat.Dimension> dimensions(Words words) {
        Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            JsonStat.Category category =
                    new JsonStat.Category(List.copyOf(codes(side).keySet()), labels(side));
            dimensions.put(side.name(), new JsonStat.Dimension(words.text("dimension." + side.name()), category));
        }
        return dimensions;
    }

    /** What there is to say of each figure, by the number of its cell. */
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
