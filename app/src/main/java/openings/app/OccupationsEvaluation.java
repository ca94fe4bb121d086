package openings.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import openings.app.evaluation.EvaluationResult;
import openings.classifier.Classifier;
import openings.classifier.evaluation.OccupationEvaluation;
import openings.classifier.evaluation.OccupationReport;

/**
 * Codes labelled advertisements: a CSV file, or every {@code .csv} and {@code .csv.gz} in a folder, with the columns
 * {@code title}, {@code description} and {@code isco4}.
 */
final class OccupationsEvaluation {
    private OccupationsEvaluation() {}

    static EvaluationResult run(Path data) {
        OccupationEvaluation evaluation = new OccupationEvaluation(Classifier.open());
        Map<String, OccupationReport> reports = new TreeMap<>();
        for (Path file : files(data)) {
            reports.put(file.getFileName().toString(), evaluation.evaluate(file));
        }
        StringBuilder text = new StringBuilder();
        reports.forEach(
                (name, report) -> text.append(name).append(": ").append(report).append('\n'));
        return new EvaluationResult(text.toString().stripTrailing(), reports);
    }

    private static Iterable<Path> files(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of(data);
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().matches(".*\\.csv(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
