package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the line of one level by logistic regression, with Newton's steps. Used by one thread.
 */
final class CalibrationFit {
    private static final int STEPS = 30;
    /** Keeps the line near the identity where there are few cases. */
    private static final double PRIOR = 1;
    /** Fewer cases tell nothing. */
    private static final int FEWEST = 50;

    private final List<Case> cases = new ArrayList<>();

    private record Case(double logit, boolean isRight) {}

    void add(double probability, boolean isRight) {
        cases.add(new Case(Calibration.logit(probability), isRight));
    }

    Calibration.Line fit() {
        if (cases.size() < FEWEST) {
            return Calibration.Line.NONE;
        }
        double intercept = 0;
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double g0 = -PRIOR * intercept;
            double g1 = -PRIOR * (slope - 1);
            double h00 = PRIOR;
            double h01 = 0;
            double h11 = PRIOR;
            for (Case one : cases) {
                double p = 1 / (1 + Math.exp(-intercept - slope * one.logit()));
                double pull = (one.isRight() ? 1 : 0) - p;
                double spread = p * (1 - p);
                g0 += pull;
                g1 += pull * one.logit();
                h00 += spread;
                h01 += spread * one.logit();
                h11 += spread * one.logit() * one.logit();
            }
            double determinant = h00 * h11 - h01 * h01;
            intercept += (h11 * g0 - h01 * g1) / determinant;
            slope += (h00 * g1 - h01 * g0) / determinant;
        }
        return new Calibration.Line(intercept, Math.max(0, slope));
    }
}
