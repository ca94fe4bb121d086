package openings.classifier.evaluation;

import java.util.List;

/**
 * How well occupations were coded. Shares are over 0 to 1.
 *
 * @param advertisements how many had a code to compare with
 * @param accuracyByDigits share whose most probable unit group agrees in the first 1, 2, 3 and 4 digits, abstentions
 *     included
 * @param coverage share that was given a code of any level
 * @param unitGroupCoverage share that was given a code of four digits
 * @param accuracyOfGiven of those that were given a code, share whose code holds the right one
 * @param accuracyOfUnitGroups of those that were given four digits, share that is right
 * @param calibrationError expected calibration error of the given codes: the mean distance, over ten bins of
 *     probability, between probability and share right, weighted by the bins' sizes
 * @param advertisementsPerSecond of one thread, all steps of the classifier
 */
public record OccupationReport(
        int advertisements,
        List<Double> accuracyByDigits,
        double coverage,
        double unitGroupCoverage,
        double accuracyOfGiven,
        double accuracyOfUnitGroups,
        double calibrationError,
        double advertisementsPerSecond) {
    public OccupationReport {
        accuracyByDigits = List.copyOf(accuracyByDigits);
    }
}
