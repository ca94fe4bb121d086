package openings.classifier.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.evaluation.CodedFile;
import openings.classifier.evaluation.CrossValidation;
import openings.classifier.evaluation.OccupationReport;
import openings.classifier.occupation.OccupationTraining;
import openings.classifier.occupation.Weights;

/** Trains a model on a file of coded advertisements. */
public final class Training {
    private final Classifier classifier;

    /** @param knowledge what was imported; the model can be used with the same only */
    public Training(Knowledge knowledge) {
        Knowledge unlearned = new Knowledge(knowledge.places(), knowledge.esco(), knowledge.codes(), Optional.empty());
        classifier = Classifier.open(unlearned, List.of());
    }

    /**
     * Trains, measures and saves.
     *
     * @param csv the coded advertisements
     * @param crosswalk from their codes to ISCO-08; none if they are ISCO-08
     * @param folder where the model goes, under the next number
     * @throws openings.classifier.evaluation.EvaluationException if a file cannot be used
     */
    public TrainingReport run(Path csv, Optional<Path> crosswalk, Path folder) {
        CodedFile file = CodedFile.read(csv, crosswalk);
        OccupationTraining training = new OccupationTraining(classifier.lexicon(), Weights.of(classifier.lexicon()));
        file.teach(training, classifier::language);
        OccupationTraining.Learned learned = training.learn();
        OccupationReport report = CrossValidation.report(learned.heldOut());
        String card = new ModelCard(file, learned.model(), report).text();
        Path saved = Models.save(folder, learned.model(), card);
        return new TrainingReport(saved.toString(), file.taught(), file.uncoded(), file.rejected(), report);
    }
}
