package openings.classifier.occupation;

import openings.classifier.learning.LogisticFit;

/** Fits the line of one level by logistic regression. Used by one thread. */
final class CalibrationFit {
    /** Keeps the line near the identity where there are few cases. */
    private static final double PRIOR = 1;
    /** Fewer cases tell nothing. */
    private static final int FEWEST = 50;

    private final LogisticFit fromIdentity = new LogisticFit(2, PRIOR);
    private int cases;

    void add(double probability, boolean isRight) {
        double logit = Calibration.logit(probability);
        fromIdentity.add(new double[] {1, logit}, logit, isRight, 1);
        cases++;
    }

    Calibration.Line fit() {
        if (cases < FEWEST) {
            return Calibration.Line.NONE;
        }
        double[] moved = fromIdentity.fit();
        return new Calibration.Line(moved[0], Math.max(0, 1 + moved[1]));
    }
}
