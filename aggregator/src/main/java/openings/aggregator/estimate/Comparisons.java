package openings.aggregator.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.release.OfficialFigure;
import org.jspecify.annotations.Nullable;

/** Sets the figures of a country and month beside official statistics. */
final class Comparisons {
    private final Indicator indicator;
    private final BenchmarkState benchmark;
    private final Map<Cell, Sums> cells;

    Comparisons(Indicator indicator, BenchmarkState benchmark, Map<Cell, Sums> cells) {
        this.indicator = indicator;
        this.benchmark = benchmark;
        this.cells = cells;
    }

    Comparison of(Cell cell) {
        Sums sums = sums(cell);
        String reason = reasonForNone(cell);
        if (reason == null && benchmark instanceof BenchmarkState.Current current) {
            OfficialFigure official = current.total();
            Double vacancies = official.vacancies();
            return new Comparison(
                    vacancies,
                    official.cell() + ":" + official.quarter(),
                    vacancies == null ? null : ratio(sums.deduplicated(), vacancies),
                    null);
        }
        boolean calibrated = !(benchmark instanceof BenchmarkState.None);
        return new Comparison(
                null,
                String.valueOf(reason),
                calibrated ? ratio(sums.deduplicated(), sums.weighted().estimate()) : null,
                calibrated ? representationRatio(cell) : null);
    }

    /** Null where there is an official figure. */
    private @Nullable String reasonForNone(Cell cell) {
        if (indicator == Indicator.FLOW) {
            return "Official statistics count open vacancies, not new ones";
        }
        if (!cell.allOccupations()) {
            return "The official survey counts vacancies by activity, not by occupation";
        }
        if (!cell.wholeCountry()) {
            return "The official survey counts vacancies by country, not by region";
        }
        return switch (benchmark) {
            case BenchmarkState.Current current -> null;
            case BenchmarkState.Other other ->
                "No official figure of this quarter yet; the weights are those of " + other.of();
            case BenchmarkState.None none -> none.reason();
        };
    }

    /** Share among advertisements over share among vacancies. */
    private @Nullable Double representationRatio(Cell cell) {
        Sums part = sums(cell);
        Sums whole = sums(cell.whole());
        Double advertised = ratio(part.deduplicated(), whole.deduplicated());
        Double estimated = ratio(part.weighted().estimate(), whole.weighted().estimate());
        return cell.equals(cell.whole()) || advertised == null || estimated == null
                ? null
                : ratio(advertised, estimated);
    }

    private Sums sums(Cell cell) {
        return requireNonNull(cells.get(cell), cell::toString);
    }

    private static @Nullable Double ratio(double part, double whole) {
        return whole == 0 ? null : Rounded.of(part / whole);
    }
}
