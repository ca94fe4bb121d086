package openings.classifier.evaluation;

/**
 * How well models found the skills of sentences that they did not see. Shares are over 0 to 1.
 *
 * @param sentences those that were judged, one as often as it was
 * @param precision share of the skills given at the threshold that people gave too
 * @param recall share of people's that were given
 * @param f1 harmonic mean of the two
 * @param ranked R-precision at 5 of the skills ranked for each sentence that has any
 */
public record SkillFigures(int sentences, double precision, double recall, double f1, double ranked) {}
