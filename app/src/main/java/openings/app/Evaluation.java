package openings.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;

/** What can be measured. */
enum Evaluation {
    /** Real postings from files, through the whole of crawler, classifier and aggregator. */
    PIPELINE,
    /** Occupation codes of labelled advertisements. */
    OCCUPATIONS;

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Measures on {@code data}, whose layout is the evaluation's own. */
    Result run(Path data) {
        return switch (this) {
            case PIPELINE -> PipelineEvaluation.run(data);
            case OCCUPATIONS -> OccupationsEvaluation.run(data);
        };
    }

    /**
     * What was measured.
     *
     * @param text for people
     * @param figures for programs; becomes one JSON object
     */
    record Result(String text, Object figures) {
        Result {
            requireNonNull(text, "text");
            requireNonNull(figures, "figures");
        }
    }
}
