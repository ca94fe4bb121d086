package openings.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.app.evaluation.EvaluationResult;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.evaluation.OccupationEvaluation;
import openings.classifier.evaluation.OccupationReport;

/**
 * Codes labelled advertisements: a CSV file, or every {@code .csv} and {@code .csv.gz} in a folder, with the columns
 * {@code title}, {@code description} and {@code isco4}.
 */
final class OccupationsEvaluation {
    private OccupationsEvaluation() {}

    static EvaluationResult run(Path data, Knowledge knowledge) {
        OccupationEvaluation evaluation = new OccupationEvaluation(Classifier.open(knowledge, List.of()));
        Map<String, OccupationReport> reports = new TreeMap<>();
        for (Path file : files(data)) {
            reports.put(file.getFileName().toString(), evaluation.evaluate(file));
        }
        String text = reports.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + text(entry.getValue()))
                .collect(Collectors.joining("\n"));
        return new EvaluationResult(text, reports);
    }

    /** A report for people. */
    static String text(OccupationReport report) {
        return String.format(
                Locale.ROOT,
                """
                  %,d advertisements, digits 1 / 2 / 3 / 4
                  most probable group right         %s
                  right one among three             %s
                  right one among five              %s
                  surest first, unit group right    %s
                  mean over occupations %.3f, mean reciprocal rank %.3f, calibration error %.3f
                  given a code %.3f (right %.3f), one of four digits %.3f (right %.3f)%s""",
                report.advertisements(),
                shares(report.accuracyByDigits()),
                shares(report.accuracyAt3ByDigits()),
                shares(report.accuracyAt5ByDigits()),
                report.accuracyAtCoverage().entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%d %%: %.3f", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ")),
                report.macroAccuracy(),
                report.meanReciprocalRank(),
                report.calibrationError(),
                report.coverage(),
                report.accuracyOfGiven(),
                report.unitGroupCoverage(),
                report.accuracyOfUnitGroups(),
                speed(report));
    }

    private static String speed(OccupationReport report) {
        return Double.isNaN(report.baseline())
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%n  plain BM25 search %.3f; %.0f advertisements a second of CPU time, all steps, with %d MB of heap",
                        report.baseline(),
                        report.cost().perCpuSecond(),
                        report.cost().heapMb());
    }

    private static String shares(List<Double> shares) {
        return shares.stream()
                .map(share -> String.format(Locale.ROOT, "%.3f", share))
                .collect(Collectors.joining(" / "));
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
