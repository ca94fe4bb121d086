package openings.app;

import java.nio.file.Path;
import java.util.Locale;
import openings.app.evaluation.EvaluationResult;
import openings.app.evaluation.LanguagesEvaluation;
import openings.app.evaluation.PlacesEvaluation;
import openings.app.evaluation.RedactionEvaluation;
import openings.app.evaluation.SalariesEvaluation;
import openings.app.evaluation.extraction.ExtractionEvaluation;
import openings.classifier.places.Places;

/** What can be measured. */
enum Evaluation {
    /** Real postings from files, through the whole of crawler, classifier and aggregator. */
    PIPELINE,
    /** The fields of advertisements, read out of pages, feeds and answers of APIs. */
    EXTRACTION,
    /** Occupation codes of labelled advertisements. */
    OCCUPATIONS,
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

    /** Measures on {@code data} without anything imported. */
    EvaluationResult run(Path data) {
        return run(data, data.resolve("no-places"), data.resolve("no-esco"));
    }

    /**
     * Measures on {@code data}, whose layout is the evaluation's own, with the places imported into {@code places} and
     * the ESCO imported into {@code esco}.
     */
    EvaluationResult run(Path data, Path places, Path esco) {
        return switch (this) {
            case PIPELINE -> PipelineEvaluation.run(data);
            case EXTRACTION -> ExtractionEvaluation.run(data);
            case OCCUPATIONS -> OccupationsEvaluation.run(data);
            case SKILLS -> SkillsEvaluation.sentences(data, esco);
            case LINKING -> SkillsEvaluation.terms(data, esco);
            case SALARIES -> SalariesEvaluation.run(data);
            case REDACTION -> RedactionEvaluation.run(data);
            case PLACES -> PlacesEvaluation.run(data, Places.find(places));
            case LANGUAGES -> LanguagesEvaluation.run(data);
        };
    }
}
