package openings.classifier.evaluation;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openings.classifier.occupation.OccupationTraining.HeldOut;
import openings.classifier.skill.SkillTraining;
import openings.contract.code.EscoSkill;

/** Figures of advertisements and sentences that were judged by models that did not see them. */
public final class CrossValidation {
    private CrossValidation() {}

    /** The figures; the speed and the baseline are not measured. */
    public static OccupationReport report(List<HeldOut> heldOut) {
        OccupationTally tally = new OccupationTally();
        heldOut.forEach(one -> tally.add(Set.of(one.right()), one.assessment()));
        return tally.report(Cost.unmeasured());
    }

    /** The figures of each set of sentences. */
    public static SortedMap<String, SkillFigures> bySet(List<SkillTraining.HeldOut> heldOut) {
        return heldOut.stream()
                .collect(Collectors.groupingBy(
                        SkillTraining.HeldOut::set,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CrossValidation::figures)));
    }

    private static SkillFigures figures(List<SkillTraining.HeldOut> heldOut) {
        SkillTally tally = new SkillTally();
        heldOut.forEach(one -> tally.add(codes(one.right()), codes(one.found())));
        double ranked = heldOut.stream()
                .filter(one -> !one.right().isEmpty())
                .mapToDouble(one -> SkillTally.rankPrecision(
                        codes(one.right()),
                        one.ranked().stream().map(EscoSkill::code).toList()))
                .average()
                .orElse(0);
        return new SkillFigures(tally.sentences(), tally.precision(), tally.recall(), tally.f1(), ranked);
    }

    private static Set<String> codes(Set<EscoSkill> skills) {
        return skills.stream().map(EscoSkill::code).collect(Collectors.toSet());
    }
}
