package openings.classifier.training;

import java.util.List;
import openings.classifier.evaluation.OccupationReport;

/**
 * What was trained and how good it is.
 *
 * @param folder where the model is
 * @param taught advertisements that were learned from
 * @param uncoded rows without a code
 * @param rejected rows whose code is not known, or not of four digits, with the row and the code
 * @param crossValidated each advertisement judged by a model that did not see it
 */
public record TrainingReport(
        String folder, int taught, int uncoded, List<String> rejected, OccupationReport crossValidated) {
    public TrainingReport {
        rejected = List.copyOf(rejected);
    }
}
