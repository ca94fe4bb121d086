package openings.classifier.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import openings.classifier.evaluation.CodedFile;
import openings.classifier.evaluation.OccupationReport;
import openings.classifier.occupation.OccupationModel;

/** What is to be known before a model is used, in Markdown. */
record ModelCard(CodedFile file, OccupationModel model, OccupationReport report) {
    String text() {
        return String.format(
                Locale.ROOT,
                """
                # Occupation model %s

                Codes the occupation of job advertisements to ISCO-08. A multinomial logistic regression and least squares on the words of \
                title, text and employer, to which the lexicon's ranking is the prior.

                ## Made of

                - %d advertisements of %s (SHA-256 %s), in these languages: %s
                - %d rows without a code and %d with an unknown one were left out
                - the taxonomies %s; with others it is refused

                ## How good it is

                Cross-validated: each advertisement judged by a model of four fifths that did not have it; copies of a text \
                are never on both sides.

                | | 1 digit | 2 | 3 | 4 |
                |---|---|---|---|---|
                | most probable group is right | %s |
                | right one among the three most probable | %s |
                | right one among the five most probable | %s |

                Surest advertisements first, unit group right: %s. Mean over occupations, rare ones counting as much: %.3f. \
                Expected calibration error: %.3f. Given a code of some level: %.3f, right: %.3f.

                ## What it must not be used for

                Advertisements of other languages, countries or boards than these: nothing is known of how good it is \
                there. Figures on occupations that hardly occur among them.
                """,
                model.digest(),
                file.taught(),
                file.name(),
                file.digest(),
                languages(),
                file.uncoded(),
                file.rejected().size(),
                model.lexicon(),
                cells(report.accuracyByDigits()),
                cells(report.accuracyAt3ByDigits()),
                cells(report.accuracyAt5ByDigits()),
                report.accuracyAtCoverage().entrySet().stream()
                        .map(entry ->
                                String.format(Locale.ROOT, "%d %% of them %.3f", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ")),
                report.macroAccuracy(),
                report.calibrationError(),
                report.coverage(),
                report.accuracyOfGiven());
    }

    private String languages() {
        return file.languages().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String cells(List<Double> shares) {
        return shares.stream()
                .map(share -> String.format(Locale.ROOT, "%.3f", share))
                .collect(Collectors.joining(" | "));
    }
}
