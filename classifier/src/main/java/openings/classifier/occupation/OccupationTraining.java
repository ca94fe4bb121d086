package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import openings.classifier.text.PostingWords;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.JobTitle;

/**
 * Learns a model from coded advertisements. Each advertisement is also judged by a model that did not see it: by that
 * the model is calibrated and measured. Used by one thread.
 */
public final class OccupationTraining {
    /** Parts that the advertisements are cut into; each is judged by a model of the others. */
    public static final int FOLDS = 5;

    private final OccupationCoder coder;
    private final OccupationLexicon lexicon;
    private final List<Taught> advertisements = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();

    /** A coded advertisement; copies of one text are in the same fold. */
    private record Taught(OccupationCoder.Lesson lesson, Isco08 right, int fold) {}

    /** An advertisement as a model judged it that did not see it. */
    public record HeldOut(Isco08 right, Assessment assessment) {}

    /**
     * What was learned.
     *
     * @param heldOut every advertisement, in the order of adding
     */
    public record Learned(OccupationModel model, List<HeldOut> heldOut) {
        public Learned {
            heldOut = List.copyOf(heldOut);
        }
    }

    public OccupationTraining(OccupationLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        coder = new OccupationCoder(lexicon, weights, Calibration.none());
    }

    /**
     * Adds a coded advertisement.
     *
     * @param right its unit group
     */
    public void add(PostingWords posting, String language, Isco08 right) {
        int text = (posting.title().folded() + '\n' + posting.description().folded()).hashCode();
        languages.add(language);
        advertisements.add(new Taught(coder.lesson(posting, language), right, Math.floorMod(spread(text), FOLDS)));
    }

    /** Cuts, learns and measures; takes half a minute or so for each thousand advertisements. */
    public Learned learn() {
        List<double[]> judged = new ArrayList<>();
        advertisements.forEach(taught -> judged.add(new double[0]));
        for (int fold = 0; fold < FOLDS; fold++) {
            judge(fold, judged);
        }
        Calibration calibration = calibrate(judged);
        List<HeldOut> heldOut = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            IscoTree tree = new IscoTree(judged.get(i), calibration, 1);
            heldOut.add(new HeldOut(advertisements.get(i).right(), tree.assessment()));
        }
        return new Learned(new OccupationModel(lexicon.version(), fit(-1), calibration), heldOut);
    }

    private void judge(int fold, List<double[]> judged) {
        AdModel model = fit(fold);
        for (int i = 0; i < judged.size(); i++) {
            Taught taught = advertisements.get(i);
            if (taught.fold() == fold) {
                judged.set(i, model.probabilities(taught.lesson()));
            }
        }
    }

    /** A model of all advertisements but those of one fold. */
    private AdModel fit(int without) {
        AdModelFit fit = new AdModelFit(titles());
        advertisements.stream()
                .filter(taught -> taught.fold() != without)
                .forEach(taught -> fit.add(taught.lesson(), GroupedConcepts.groupIndex(taught.right())));
        return fit.fit();
    }

    /** The lexicon's titles in the languages of the advertisements. */
    private List<JobTitle> titles() {
        return languages.stream()
                .flatMap(language -> lexicon.titles(language).stream())
                .toList();
    }

    private Calibration calibrate(List<double[]> judged) {
        List<Calibration.Line> levels = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            CalibrationFit fit = new CalibrationFit();
            for (int i = 0; i < judged.size(); i++) {
                Isco08 right = advertisements.get(i).right();
                new IscoTree(judged.get(i), Calibration.none(), 1)
                        .best(level)
                        .ifPresent(
                                best -> fit.add(best.probability(), best.code().contains(right)));
            }
            levels.add(fit.fit());
        }
        return new Calibration(levels);
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B1) >>> 8;
    }
}
