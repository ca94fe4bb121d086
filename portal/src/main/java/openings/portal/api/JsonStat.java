package openings.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
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
                Arrays.stream(Cube.Side.values()).map(Cube.Side::name).toList(),
                Arrays.stream(Cube.Side.values()).map(cube::size).toList(),
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
}
