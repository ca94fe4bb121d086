package openings.portal.api;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Observation.Basis;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.Trust.ConfStatus;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Figures as SDMX-CSV 2.0 in the columns of the release's own files, rounded as everywhere, and a last column that says
 * whether they are simulated.
 */
final class SdmxCsv {
    private static final List<String> STRUCTURE = List.of("dataflow", "OPENINGS:VACANCIES(1.0)", "I");

    /** Dimensions, value and attributes, in order. */
    private static final List<Column> COLUMNS = List.of(
            new Column("FREQ", (figure, release) -> "M"),
            new Column(
                    "INDICATOR",
                    (figure, release) -> figure.series().indicator().name()),
            new Column("ISCO08", (figure, release) -> figure.series().occupationCode()),
            new Column("GEO", (figure, release) -> figure.series().region().code()),
            new Column("TIME_PERIOD", (figure, release) -> figure.period()),
            new Column("OBS_VALUE", shown(Estimate::value)),
            new Column("OBS_STATUS", (figure, release) -> figure.trust().status()),
            new Column("CONF_STATUS", (figure, release) -> figure.trust().confidentiality()),
            new Column("RAW", shown(Estimate::raw)),
            new Column("DEDUPLICATED", shown(Estimate::deduplicated)),
            new Column("CI_LOW", shown(Estimate::low)),
            new Column("CI_HIGH", shown(Estimate::high)),
            new Column("OJA_N", basis(Basis::advertisements)),
            new Column("EMPLOYERS_N", basis(Basis::employers)),
            new Column("SOURCES_N", basis(Basis::sources)),
            new Column("TOP_SOURCE_SHARE", basis(Basis::topSourceShare)),
            new Column("ESS", basis(Basis::effectiveSampleSize)),
            new Column("CV", shown(Estimate::variation)),
            new Column("REP_RATIO", (figure, release) -> figure.beside().representationRatio()),
            new Column("COVERAGE", (figure, release) -> figure.beside().coverage()),
            new Column("OFFICIAL", (figure, release) -> figure.beside().official()),
            new Column("OFFICIAL_SOURCE", (figure, release) -> figure.beside().source()),
            new Column("GRADE", (figure, release) -> figure.trust().grade()),
            new Column(
                    "FLAGS",
                    (figure, release) ->
                            figure.trust().flags().stream().map(Flag::toString).collect(joining(";"))),
            new Column("VINTAGE", (figure, release) -> release.created()),
            new Column("SIMULATED", (figure, release) -> release.simulated()));

    private SdmxCsv() {}

    private record Column(String name, BiFunction<Figure, ReleaseManifest, @Nullable Object> value) {}

    static String write(List<Figure> figures, ReleaseManifest release) {
        Stream<String> names = COLUMNS.stream().map(Column::name);
        String header = line(Stream.concat(Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), names));
        return figures.stream().map(figure -> row(figure, release)).collect(joining("", header, ""));
    }

    private static String row(Figure figure, ReleaseManifest release) {
        Stream<String> values =
                COLUMNS.stream().map(column -> text(column.value().apply(figure, release)));
        return line(Stream.concat(STRUCTURE.stream(), values));
    }

    private static String line(Stream<String> values) {
        return values.map(SdmxCsv::quoted).collect(joining(",", "", "\n"));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static BiFunction<Figure, ReleaseManifest, @Nullable Object> shown(Function<Estimate, Object> part) {
        return (figure, release) -> {
            Estimate estimate = figure.estimate();
            return estimate == null ? null : part.apply(estimate);
        };
    }

    /** What a figure rests on is not told where disclosure control withholds the figure. */
    private static BiFunction<Figure, ReleaseManifest, @Nullable Object> basis(Function<Basis, Object> part) {
        return (figure, release) ->
                figure.trust().confidentiality() == ConfStatus.F ? part.apply(figure.basis()) : null;
    }
}
