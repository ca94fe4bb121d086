package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.classifier.Classifier;
import openings.classifier.evaluation.EvaluationException.Kind;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;

/** Codes the occupations of advertisements that people have coded, and compares. */
public final class OccupationEvaluation {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Classifier classifier;

    public OccupationEvaluation(Classifier classifier) {
        this.classifier = classifier;
    }

    /**
     * Evaluates the shipped classifier on a CSV file.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no coded row
     */
    public static OccupationReport run(Path csv) {
        return new OccupationEvaluation(Classifier.open()).evaluate(csv);
    }

    /**
     * Evaluates this classifier on a CSV file.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no coded row
     */
    public OccupationReport evaluate(Path csv) {
        List<CodedAdvertisement> advertisements = read(csv);
        OccupationTally tally = new OccupationTally();
        long start = System.nanoTime();
        for (CodedAdvertisement advertisement : advertisements) {
            Coding<Isco08> coding = classifier
                    .classify(advertisement.posting())
                    .classification()
                    .occupation()
                    .isco();
            tally.add(advertisement, coding);
        }
        return tally.report(advertisements.size() * NANOS_PER_SECOND / (System.nanoTime() - start));
    }

    private static List<CodedAdvertisement> read(Path csv) {
        List<Map<String, String>> rows = Csv.rows(csv);
        Set<String> columns = rows.isEmpty() ? Set.of() : rows.getFirst().keySet();
        for (String column : List.of("title", "isco4")) {
            if (!columns.contains(column)) {
                throw new EvaluationException(
                        Kind.COLUMN_MISSING, csv + " has no column \"" + column + "\", only " + columns + "; add it");
            }
        }
        List<CodedAdvertisement> coded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CodedAdvertisement.find(rows.get(i), i + 1).ifPresent(coded::add);
        }
        if (coded.isEmpty()) {
            throw new EvaluationException(Kind.EMPTY, csv + " has no row with a code in column \"isco4\"");
        }
        return coded;
    }
}
