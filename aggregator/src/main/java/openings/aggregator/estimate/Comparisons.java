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
        String reason = reasonForNone(cell);
        if (reason == null && benchmark instanceof BenchmarkState.Current current) {
            OfficialFigure official = current.total();
            return new Comparison(
                    official.vacancies(), official.cell() + ":" + official.quarter(), coverage(cell, current), null);
        }
        boolean calibrated = !(benchmark instanceof BenchmarkState.None);
        return new Comparison(
                null,
                String.valueOf(reason),
                calibrated ? coverage(sums(cell)) : null,
                calibrated ? representationRatio(cell) : null);
    }

    /** Of the official figure, unless that covers less than the advertisements do. */
    private @Nullable Double coverage(Cell cell, BenchmarkState.Current current) {
        Double official = current.total().vacancies();
        return official == null || current.scopeDiffers()
                ? coverage(sums(cell))
                : ratio(sums(cell).deduplicated(), official);
    }

    private static @Nullable Double coverage(Sums sums) {
        return ratio(sums.deduplicated(), sums.weighted().estimate());
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
