package openings.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.app.evaluation.EvaluationResult;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.MeloEvaluation;
import openings.classifier.evaluation.MeloReport;
import openings.classifier.evaluation.MeloReport.OfSet;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.Weights;
import openings.contract.taxonomy.JobTitles;

/** Ranks the concepts of MELO's sets, with imported ESCO or with what ships alone. */
final class MeloRun {
    private MeloRun() {}

    /**
     * Measures.
     *
     * @param imported says which groups the concepts are of
     * @param used what ranks
     */
    static EvaluationResult run(Path data, Knowledge imported, Knowledge used) {
        Esco esco = imported.esco()
                .orElseThrow(() -> new AppException(
                        "MELO's concepts are ESCO's: import a release with \"openings import esco\", or name where it is "
                                + "with --esco"));
        OccupationLexicon lexicon = used.lexicon(JobTitles.load());
        MeloReport report = new MeloEvaluation(lexicon, Weights.of(lexicon), esco).evaluate(data);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("monolingual", means(report.monolingual()));
        figures.put("crossLingual", means(report.crossLingual()));
        figures.put("cost", report.cost());
        figures.put("sets", report);
        String text = Stream.of(report.monolingual(), report.crossLingual())
                .filter(sets -> !sets.isEmpty())
                .map(MeloRun::text)
                .collect(Collectors.joining("\n"));
        return new EvaluationResult(text, figures);
    }

    private static Map<String, Double> means(List<OfSet> sets) {
        Map<String, Double> means = new LinkedHashMap<>();
        if (!sets.isEmpty()) {
            means.put("meanReciprocalRank", MeloReport.mean(sets, OfSet::meanReciprocalRank));
            means.put("right1", MeloReport.mean(sets, OfSet::right1));
            means.put("right5", MeloReport.mean(sets, OfSet::right5));
            means.put("right10", MeloReport.mean(sets, OfSet::right10));
            means.put("unitGroup1", MeloReport.mean(sets, OfSet::unitGroup1));
            means.put("unitGroup5", MeloReport.mean(sets, OfSet::unitGroup5));
            means.put("minorGroup1", MeloReport.mean(sets, OfSet::minorGroup1));
            means.put("baseline", MeloReport.mean(sets, OfSet::baseline));
        }
        return means;
    }

    private static String text(List<OfSet> sets) {
        return "set                  titles    MRR   BM25  ISCO-4 @1    @5  ISCO-3 @1\n"
                + sets.stream().map(MeloRun::line).collect(Collectors.joining("\n"))
                + String.format(
                        Locale.ROOT,
                        "%nmean                          %.3f  %.3f      %.3f %.3f      %.3f",
                        MeloReport.mean(sets, OfSet::meanReciprocalRank),
                        MeloReport.mean(sets, OfSet::baseline),
                        MeloReport.mean(sets, OfSet::unitGroup1),
                        MeloReport.mean(sets, OfSet::unitGroup5),
                        MeloReport.mean(sets, OfSet::minorGroup1));
    }

    private static String line(OfSet set) {
        return String.format(
                Locale.ROOT,
                "%-20s %6d  %.3f  %.3f      %.3f %.3f      %.3f",
                set.name(),
                set.titles(),
                set.meanReciprocalRank(),
                set.baseline(),
                set.unitGroup1(),
                set.unitGroup5(),
                set.minorGroup1());
    }
}
