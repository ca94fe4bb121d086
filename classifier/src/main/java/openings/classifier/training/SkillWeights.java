package openings.classifier.training;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.CrossValidation;
import openings.classifier.evaluation.SkillEvaluation;
import openings.classifier.evaluation.SkillFigures;
import openings.classifier.evaluation.SpanEvaluation;
import openings.classifier.skill.SkillTraining;

/**
 * The weights of the skill models that ship with Openings, learned from English sentences whose skills people marked.
 *
 * @param withEsco for languages that ESCO has names of skills in
 * @param lexiconOnly for languages with names of the lexicon only
 */
public record SkillWeights(Model withEsco, Model lexiconOnly) {
    public SkillWeights {
        requireNonNull(withEsco, "withEsco");
        requireNonNull(lexiconOnly, "lexiconOnly");
    }

    /**
     * A model.
     *
     * @param weights as its file has them
     * @param threshold the probability from which on a skill is given
     * @param crossValidated by set: figures of sentences judged by models that did not see them
     */
    public record Model(String weights, double threshold, SortedMap<String, SkillFigures> crossValidated) {
        public Model {
            requireNonNull(weights, "weights");
            crossValidated = Collections.unmodifiableSortedMap(new TreeMap<>(crossValidated));
        }

        private static Model of(SkillTraining training) {
            SkillTraining.Learned learned = training.learn();
            return new Model(learned.weights(), learned.threshold(), CrossValidation.bySet(learned.heldOut()));
        }
    }

    /**
     * Learns both.
     *
     * @param files sets of sentences, in the layouts that skills are evaluated on; all skills are marked
     * @param helping sets of sentences of which some skills are marked
     * @throws openings.classifier.evaluation.EvaluationException if one cannot be used
     */
    public static SkillWeights learn(Esco esco, List<Path> files, List<Path> helping) {
        SkillTraining withEsco = SkillTraining.ofEsco(esco);
        SkillTraining lexiconOnly = SkillTraining.ofLexicon();
        SkillEvaluation evaluation = new SkillEvaluation(esco);
        List<SkillTraining> models = List.of(withEsco, lexiconOnly);
        files.forEach(file -> evaluation.teach(file, models));
        for (Path file : helping) {
            if (SpanEvaluation.canRead(file)) {
                SpanEvaluation.mark(file, models);
            } else {
                evaluation.help(file, models);
            }
        }
        return new SkillWeights(Model.of(withEsco), Model.of(lexiconOnly));
    }
}
