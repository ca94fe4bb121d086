package openings.classifier.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well occupations were coded. Shares are over 0 to 1.
 *
 * @param advertisements how many had a code to compare with
 * @param accuracyByDigits share whose most probable group of 1, 2, 3 and 4 digits is right, whether it was given or not
 * @param accuracyAt3ByDigits share with the right group among the three most probable
 * @param accuracyAt5ByDigits share with the right group among the five most probable
 * @param macroAccuracy mean over the right unit groups of the share of their advertisements whose most probable unit
 *     group is right: rare occupations count as much as frequent ones
 * @param meanReciprocalRank of the right unit group
 * @param coverage share that was given a code of any level
 * @param unitGroupCoverage share that was given a code of four digits
 * @param accuracyOfGiven of those that were given a code, share whose code holds the right one
 * @param accuracyOfUnitGroups of those that were given four digits, share that is right
 * @param calibrationError expected calibration error of the most probable unit groups: the mean distance, over ten bins
 *     of probability, between probability and share right, weighted by the bins' sizes
 * @param calibrationErrorOfGiven the same of the codes given, of whatever level
 * @param accuracyAtCoverage of the surest 20, 40, 60, 80 and 100 per cent, share whose most probable unit group is right
 * @param baseline share whose first hit of a plain BM25 search among all names is of the right unit group; NaN where
 *     none was run
 * @param cost of advertisements, all steps of the classifier
 */
public record OccupationReport(
        int advertisements,
        List<Double> accuracyByDigits,
        List<Double> accuracyAt3ByDigits,
        List<Double> accuracyAt5ByDigits,
        double macroAccuracy,
        double meanReciprocalRank,
        double coverage,
        double unitGroupCoverage,
        double accuracyOfGiven,
        double accuracyOfUnitGroups,
        double calibrationError,
        double calibrationErrorOfGiven,
        Map<Integer, Double> accuracyAtCoverage,
        double baseline,
        Cost cost) {
    public OccupationReport {
        accuracyByDigits = List.copyOf(accuracyByDigits);
        accuracyAt3ByDigits = List.copyOf(accuracyAt3ByDigits);
        accuracyAt5ByDigits = List.copyOf(accuracyAt5ByDigits);
        accuracyAtCoverage = Collections.unmodifiableMap(new TreeMap<>(accuracyAtCoverage));
    }
}
