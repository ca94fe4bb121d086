package openings.app;

import java.nio.file.Path;
import java.util.Locale;
import openings.app.evaluation.EvaluationResult;
import openings.app.evaluation.LanguagesEvaluation;
import openings.app.evaluation.PlacesEvaluation;
import openings.app.evaluation.RedactionEvaluation;
import openings.app.evaluation.SalariesEvaluation;
import openings.app.evaluation.extraction.ExtractionEvaluation;

/** What can be measured. */
enum Evaluation {
    /** Real postings from files, through the whole of crawler, classifier and aggregator. */
    PIPELINE,
    /** The fields of advertisements, read out of pages, feeds and answers of APIs. */
    EXTRACTION,
    /** Occupation codes of labelled advertisements. */
    OCCUPATIONS,
    /** Titles of national classifications, to be found among ESCO's occupations. */
    MELO,
    /** Skills in labelled sentences. */
    SKILLS,
    /** Terms linked to skills. */
    LINKING,
    /** Pay in labelled texts. */
    SALARIES,
    /** Personal data in labelled texts. */
    REDACTION,
    /** NUTS codes of labelled places. */
    PLACES,
    /** The language of labelled texts and titles. */
    LANGUAGES;

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Measures on {@code data}, whose layout is the evaluation's own. */
    EvaluationResult run(Path data, KnowledgeOptions options) {
        return switch (this) {
            case PIPELINE -> PipelineEvaluation.run(data, options.folders());
            case EXTRACTION -> ExtractionEvaluation.run(data);
            case OCCUPATIONS -> OccupationsEvaluation.run(data, options.knowledge());
            case MELO -> MeloRun.run(data, options.imported(), options.knowledge());
            case SKILLS -> SkillsEvaluation.sentences(data, options.imported(), options.knowledge());
            case LINKING -> SkillsEvaluation.terms(data, options.imported());
            case SALARIES -> SalariesEvaluation.run(data);
            case REDACTION -> RedactionEvaluation.run(data);
            case PLACES -> PlacesEvaluation.run(data, options.imported().places());
            case LANGUAGES -> LanguagesEvaluation.run(data);
        };
    }
}
