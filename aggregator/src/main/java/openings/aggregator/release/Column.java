package openings.aggregator.release;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the observation files, in order: dimensions, value, attributes, as SDMX names them. {@code OJA}
 * stands for online job advertisements.
 */
enum Column {
    FREQ("VARCHAR", (row, vintage) -> "M"),
    INDICATOR("VARCHAR", (row, vintage) -> row.series().indicator().name()),
    ISCO08("VARCHAR", (row, vintage) -> row.series().occupationCode()),
    GEO("VARCHAR", (row, vintage) -> row.series().region().code()),
    TIME_PERIOD("VARCHAR", (row, vintage) -> row.period().toString()),
    OBS_VALUE("DOUBLE", figure(Observation.Figures::weighted)),
    OBS_STATUS("VARCHAR", (row, vintage) -> row.trust().status().name()),
    CONF_STATUS("VARCHAR", (row, vintage) -> row.trust().confidentiality().name()),
    RAW("DOUBLE", figure(Observation.Figures::raw)),
    DEDUPLICATED("DOUBLE", figure(Observation.Figures::deduplicated)),
    CI_LOW("DOUBLE", figure(Observation.Figures::low)),
    CI_HIGH("DOUBLE", figure(Observation.Figures::high)),
    OJA_N("BIGINT", (row, vintage) -> row.basis().advertisements()),
    EMPLOYERS_N("BIGINT", (row, vintage) -> row.basis().employers()),
    SOURCES_N("INTEGER", (row, vintage) -> row.basis().sources()),
    TOP_SOURCE_SHARE("DOUBLE", (row, vintage) -> row.basis().topSourceShare()),
    ESS("DOUBLE", (row, vintage) -> row.basis().effectiveSampleSize()),
    CV("DOUBLE", figure(Observation.Figures::coefficientOfVariation)),
    REP_RATIO("DOUBLE", (row, vintage) -> row.comparison().representationRatio()),
    COVERAGE("DOUBLE", (row, vintage) -> row.comparison().coverage()),
    OFFICIAL("DOUBLE", (row, vintage) -> row.comparison().official()),
    OFFICIAL_SOURCE("VARCHAR", (row, vintage) -> row.comparison().officialSource()),
    GRADE("VARCHAR", (row, vintage) -> row.trust().grade().name()),
    FLAGS(
            "VARCHAR",
            (row, vintage) -> row.trust().flags().stream().map(Flag::toString).collect(Collectors.joining(";"))),
    VINTAGE("VARCHAR", (row, vintage) -> vintage);

    final String sqlType;

    @SuppressWarnings("ImmutableEnumChecker") // every one is a lambda without state
    private final BiFunction<Observation, String, @Nullable Object> value;

    Column(String sqlType, BiFunction<Observation, String, @Nullable Object> value) {
        this.sqlType = sqlType;
        this.value = value;
    }

    /** The value of {@code row}; {@code vintage} says which release it belongs to. */
    @Nullable
    Object of(Observation row, String vintage) {
        return value.apply(row, vintage);
    }

    private static BiFunction<Observation, String, @Nullable Object> figure(
            ToDoubleFunction<Observation.Figures> figure) {
        return (row, vintage) -> {
            Observation.Figures figures = row.figures();
            return figures == null ? null : figure.applyAsDouble(figures);
        };
    }
}
