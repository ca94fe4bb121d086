package openings.aggregator.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the comma-separated files of a release (RFC 4180, UTF-8, lines end with a line feed). */
final class Csv {
    /** The data structure that the observations follow, as SDMX-CSV 2.0 names it. */
    private static final List<String> STRUCTURE = List.of("dataflow", "OPENINGS:VACANCIES(1.0)", "I");

    private Csv() {}

    /** SDMX-CSV 2.0: structure, action, then {@link Column}. */
    static void writeObservations(Path file, List<Observation> observations, String vintage) throws IOException {
        Stream<String> columns = Arrays.stream(Column.values()).map(Column::name);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writeLine(
                    writer,
                    Stream.concat(Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), columns)
                            .toList());
            for (Observation observation : observations) {
                Stream<String> values =
                        Arrays.stream(Column.values()).map(column -> text(column.of(observation, vintage)));
                writeLine(writer, Stream.concat(STRUCTURE.stream(), values).toList());
            }
        }
    }

    /** In Eurostat's own column names. */
    static void writeOfficials(Path file, List<OfficialFigure> officials) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writeLine(writer, List.of("CELL", "geo", "nace_r2", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"));
            for (OfficialFigure figure : officials) {
                writeLine(
                        writer,
                        List.of(
                                figure.cell(),
                                figure.country(),
                                figure.nace(),
                                figure.quarter().toString(),
                                text(figure.vacancies()),
                                figure.flag()));
            }
        }
    }

    private static void writeLine(BufferedWriter writer, List<String> values) throws IOException {
        writer.write(values.stream().map(Csv::quoted).collect(Collectors.joining(",")));
        writer.write('\n');
    }

    static String text(@Nullable Object value) {
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
}
