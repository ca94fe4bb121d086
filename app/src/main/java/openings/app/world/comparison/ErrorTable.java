package openings.app.world.comparison;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Query;
import openings.aggregator.release.Release;
import openings.app.world.Quarter;
import openings.app.world.Truth;
import openings.app.world.World;
import openings.app.world.comparison.ErrorRow.Measure;

/**
 * The errors of a release's stocks against the truth of the world that it was made from. Months whose quarter has
 * official figures stand apart from those that were estimated without.
 *
 * @param benchmarked months with official figures
 * @param provisional months without, later ones or earlier ones
 */
public record ErrorTable(Part benchmarked, Part provisional) {
    /** The name of both countries together. */
    public static final String BOTH = "DK+NL";

    private static final List<String> COUNTRIES = List.of("DK", "NL");

    /** Some months and the errors over them; no rows where there are no months. */
    public record Part(List<YearMonth> months, List<ErrorRow> rows) {
        public Part {
            months = List.copyOf(months);
            rows = List.copyOf(rows);
        }

        /** The row for some cells; empty where the release shows none of them. */
        public Optional<ErrorRow> find(String country, CellKind cells, Measure measure) {
            return rows.stream()
                    .filter(row -> row.country().equals(country) && row.cells() == cells && row.measure() == measure)
                    .findAny();
        }
    }

    public ErrorTable {
        requireNonNull(benchmarked, "benchmarked");
        requireNonNull(provisional, "provisional");
    }

    /** Compares a release that was made at {@code when}, in the time of the world. */
    public static ErrorTable compare(World world, Release release, Instant when) {
        return compare(world, release.observations(Query.all().indicators(Indicator.STOCK)), when);
    }

    /** Compares observations of stocks that were made at {@code when}, in the time of the world. */
    public static ErrorTable compare(World world, Collection<Observation> stocks, Instant when) {
        Truth truth = world.truth();
        Optional<Quarter> last = world.survey().findLastQuarter(when);
        Predicate<YearMonth> official =
                month -> last.isPresent() && Quarter.of(month).compareTo(last.get()) <= 0;
        List<Cell> cells = cells(truth, stocks);
        return new ErrorTable(
                part(truth.months().stream().filter(official).toList(), cells),
                part(truth.months().stream().filter(official.negate()).toList(), cells));
    }

    private static List<Cell> cells(Truth truth, Collection<Observation> stocks) {
        List<Cell> cells = new ArrayList<>();
        for (Observation stock : stocks) {
            if (stock.series().indicator() == Indicator.STOCK) {
                CellKind.find(stock.series())
                        .map(kind -> cell(kind, stock, truth))
                        .ifPresent(cells::add);
            }
        }
        return cells;
    }

    private static Cell cell(CellKind kind, Observation stock, Truth truth) {
        Truth.Group group =
                new Truth.Group(stock.series().occupation(), stock.series().region(), null);
        return new Cell(
                kind,
                stock.series().region().country(),
                stock.period(),
                truth.stock(group, stock.period()),
                stock.figures());
    }

    private static Part part(List<YearMonth> months, List<Cell> cells) {
        List<ErrorRow> rows = new ArrayList<>();
        for (CellKind kind : CellKind.values()) {
            List<Cell> ofKind = cells.stream()
                    .filter(cell -> cell.kind() == kind && months.contains(cell.month()))
                    .toList();
            rows.addAll(rows(BOTH, kind, ofKind));
            for (String country : COUNTRIES) {
                rows.addAll(rows(country, kind, in(country, ofKind)));
            }
        }
        return new Part(months, rows);
    }

    private static List<Cell> in(String country, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.country().equals(country)).toList();
    }

    private static List<ErrorRow> rows(String country, CellKind kind, List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.figures() == null)) {
            return List.of();
        }
        Comparison comparison = new Comparison(cells);
        List<ErrorRow> rows = new ArrayList<>();
        rows.add(comparison.row(country, kind, Measure.LEVEL));
        if (kind != CellKind.COUNTRY_TOTAL) {
            rows.add(comparison.row(country, kind, Measure.SHARE));
        }
        return rows;
    }

    /** The table for people to read, in lines of at most 80 characters. */
    public String text() {
        return new ErrorText(this).toString();
    }
}
