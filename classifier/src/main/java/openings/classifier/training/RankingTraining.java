package openings.classifier.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.ModelException;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.CodedFile;
import openings.classifier.evaluation.MeloEvaluation;
import openings.classifier.occupation.Calibration;
import openings.classifier.occupation.OccupationCoder;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.RankerFit;
import openings.classifier.occupation.Weights;

/** Learns the weights of the ranking that ship with Openings, from MELO's titles and coded advertisements. */
public final class RankingTraining {
    private static final int TITLES_OF_A_SET = 120;
    private static final int ADVERTISEMENTS = 1_500;
    /** What the advertisements count, a set of titles counting 1. */
    private static final double ADVERTISEMENTS_SHARE = 8;

    private RankingTraining() {}

    /**
     * Learns.
     *
     * @param imported says which groups the concepts of MELO are of
     * @param used what the weights are for: with imported ESCO, or without
     * @param melo a folder of MELO's sets
     * @param ads coded advertisements, as for a model
     */
    public static Weights run(Knowledge imported, Knowledge used, Path melo, Path ads) {
        Esco esco = imported.esco()
                .orElseThrow(() -> new ModelException("MELO's concepts are ESCO's: import a release first"));
        Classifier classifier = Classifier.open(used, List.of());
        OccupationLexicon lexicon = classifier.lexicon();
        Weights before = Weights.of(lexicon);
        RankerFit fit = new RankerFit();
        new MeloEvaluation(lexicon, before, esco).teach(fit, melo, TITLES_OF_A_SET);
        fit.beginSet(ADVERTISEMENTS_SHARE);
        CodedFile.read(ads, Optional.empty())
                .teach(
                        fit,
                        new OccupationCoder(lexicon, before, Calibration.none()),
                        lexicon.concepts(),
                        classifier::language,
                        ADVERTISEMENTS);
        return fit.fit();
    }
}
