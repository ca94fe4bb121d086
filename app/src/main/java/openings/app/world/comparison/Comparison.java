package openings.app.world.comparison;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import openings.aggregator.release.Observation.Figures;
import openings.app.world.comparison.ErrorRow.Count;
import openings.app.world.comparison.ErrorRow.Errors;
import openings.app.world.comparison.ErrorRow.Measure;

/** Works out errors over cells of one kind. */
final class Comparison {
    private final List<Cell> shown;
    private final int withheld;

    Comparison(Collection<Cell> cells) {
        shown = cells.stream().filter(cell -> cell.figures() != null).toList();
        withheld = cells.size() - shown.size();
    }

    ErrorRow row(String country, CellKind kind, Measure measure) {
        return new ErrorRow(
                country,
                kind,
                measure,
                new Count(shown.size(), withheld),
                shown.stream().mapToDouble(Cell::truth).average().orElse(0),
                new Errors(
                        error(Figures::raw, measure),
                        error(Figures::deduplicated, measure),
                        error(Figures::weighted, measure)));
    }

    private double error(ToDoubleFunction<Figures> step, Measure measure) {
        double truth = shown.stream().mapToDouble(Cell::truth).sum();
        double errors = switch (measure) {
            case LEVEL -> absolute(shown, step, 1);
            case SHARE ->
                totals().values().stream()
                        .mapToDouble(cells -> absolute(cells, step, scale(cells, step)))
                        .sum();
        };
        return truth == 0 ? 0 : errors / truth;
    }

    /** A country in a month: within it shares add up to one. */
    private record Whole(String country, YearMonth month) {}

    private Map<Whole, List<Cell>> totals() {
        return shown.stream().collect(Collectors.groupingBy(cell -> new Whole(cell.country(), cell.month())));
    }

    private static double scale(List<Cell> cells, ToDoubleFunction<Figures> step) {
        double estimate =
                cells.stream().mapToDouble(cell -> estimate(cell, step)).sum();
        return estimate == 0 ? 0 : cells.stream().mapToDouble(Cell::truth).sum() / estimate;
    }

    private static double absolute(List<Cell> cells, ToDoubleFunction<Figures> step, double scale) {
        return cells.stream()
                .mapToDouble(cell -> Math.abs(scale * estimate(cell, step) - cell.truth()))
                .sum();
    }

    private static double estimate(Cell cell, ToDoubleFunction<Figures> step) {
        return step.applyAsDouble(Objects.requireNonNull(cell.figures(), "figures"));
    }
}
