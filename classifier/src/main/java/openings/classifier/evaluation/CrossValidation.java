package openings.classifier.evaluation;

import java.util.List;
import java.util.Set;
import openings.classifier.occupation.OccupationTraining.HeldOut;

/** Figures of advertisements that were judged by models that did not see them. */
public final class CrossValidation {
    private CrossValidation() {}

    /** The figures; the speed and the baseline are not measured. */
    public static OccupationReport report(List<HeldOut> heldOut) {
        OccupationTally tally = new OccupationTally();
        heldOut.forEach(one -> tally.add(Set.of(one.right()), one.assessment()));
        return tally.report(Cost.unmeasured());
    }
}
